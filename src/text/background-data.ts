// Made by scripts/make-background.mjs. How often words occur in news: counts per Porter stem over 35780 English news articles of the 2010s,
// from the public data set ramybaly/Article-Bias-Prediction (Apache-2.0). Each line: a count, then the stems that have it.
export const DOCUMENTS = 35780;
export const TOTAL = 19659830;
export const TABLE = `375158 the
350374 to
317620 of
305546 and
289362 a
252528 in
208297 on
202985 that
164465 for
142810 it
137966 is
115377 with
107543 be
104827 as
100630 have
92223 by
88346 from
86648 at
86134 but
85933 not
84828 thi
82579 ha
81212 an
76759 ar
74796 wa
67431 state
67428 who
65971 he
62144 said
61031 thei
59094 more
58373 new
57541 about
54764 will
53980 hi
53365 or
52888 presid
51696 their
50366 would
49863 time
49695 sai
49460 year
48475 were
48192 been
47493 up
47459 also
47437 other
46059 which
43914 out
43876 if
43629 all
43344 we
42753 what
42422 there
41734 when
41679 us
41268 like
41176 than
40331 do
40124 after
39618 make
39249 democrat
38774 had
38514 peopl
37431 some
37413 i
37190 over
37157 no
36921 so
36352 republican
35575 call
35526 get
35044 report
34641 go
34600 nation
34510 unit
33343 american
31847 just
31823 can
31735 work
31311 into
31187 even
31047 polit
30829 could
30450 now
30161 includ
30149 take
29982 last
29721 support
29253 two
29187 hous
28802 those
28660 you
28278 them
28061 first
27803 dai
27733 come
27610 becaus
27526 our
27236 most
27212 ani week
27054 onli
26747 want
26279 while
25936 how
25858 back
25749 mani
25685 elect
25553 wai
24954 need
24834 right
24449 befor
24306 govern
24119 countri
24002 trump
23743 issu
23203 vote
23045 against
22910 senat
22759 think
22085 told
21466 campaign
21372 show
21323 mai
21296 should
21149 white
21112 well
20941 point
20621 month
20607 washington
20496 where
20466 did
20433 made
20422 him
20341 offici
20272 dure
20063 continu
19928 these
19863 law
19739 chang
19647 obama
19634 much
19607 look
19594 see
19539 polici
19347 still
19329 help
19102 question
19086 public
19073 dont
19049 know
19042 down
19022 then
18820 both
18652 end
18632 ask
18610 part
18534 major
18513 offic
18411 plan
18231 sinc
18190 group
18079 thing
17938 parti
17936 leader
17919 such
17851 gener
17778 former
17674 veri
17338 here
17320 own
17147 she
17125 through
16967 recent
16953 administr
16700 long
16695 sign
16639 under
16634 accord
16566 anoth
16486 run
16406 critic
16397 put
16384 your
16287 believ
16084 between
15875 talk
15808 face
15753 case
15747 ad
15577 person
15534 member
15468 move
15456 secur
15421 whether
15372 same
15154 try
15022 off
14716 give
14674 follow
14651 number
14582 feder
14552 her
14444 forc
14380 stori
14346 donald
14333 investig
14325 million
14307 power
14288 three
14247 candid
14174 place
14093 attack
13976 good
13930 start
13888 congress
13811 act
13755 close
13701 allow
13693 mean
13676 respons
13660 live
13629 differ
13610 appear
13535 happen
13500 effort
13499 claim
13492 bill
13336 far
13279 presidenti
13199 provid
13166 lead
13113 turn
13065 next
12970 press
12846 protect
12706 statement
12668 without
12656 becom
12588 base doe
12583 why
12574 too
12563 expect
12562 keep
12473 clear
12467 conserv
12411 america
12351 job
12340 among
12271 action
12250 decis
12228 fact
12205 my
12198 deal
12159 meet
12152 seem
12133 john
12117 possibl
12079 care
12076 alreadi
12068 commun
12042 though
12025 term
11999 set
11969 everi
11963 open
11958 pass
11944 remain
11940 left
11932 around
11928 sever
11884 world
11880 york
11850 concern
11844 control
11785 rule
11781 high
11753 top
11714 hope
11636 depart
11611 post
11586 never
11572 win
11553 reason
11482 announc
11479 find
11475 problem
11408 might
11364 order
11272 releas
11250 import
11234 famili
11169 least
11124 suggest
11118 posit
11116 busi
11081 committe
11034 past
10993 requir
10988 media
10957 hold
10908 yet
10856 rais
10827 less todai
10802 sen
10777 author
10773 fight
10755 didnt
10717 poll
10698 voter
10693 note
10681 increas
10523 must
10522 doesnt
10515 effect
10456 push
10410 line
10373 court
10325 later
10273 offer
10243 result
10221 current
10215 few
10203 someth
10182 found
10180 percent
10155 stop
10143 hand
10114 again
10112 creat
10109 interest
10093 consid
10068 agre
10043 matter
10034 immigr
10019 larg
9998 debat
9987 side
9983 repres
9977 realli
9972 tell view
9961 me
9911 came
9898 mr
9831 system
9827 second
9821 lot
9776 secretari
9769 home
9764 took
9761 health
9711 challeng
9635 tax
9628 big
9576 argu
9572 better
9560 servic
9547 program
9493 howev
9470 fund
9466 inform
9453 speak
9429 four
9428 clinton
9395 plai
9373 legal
9360 tuesdai
9350 comment
9342 littl
9338 organ
9336 stand
9331 watch
9276 center
9269 record
9266 gop
9252 cut
9242 let
9231 name
9211 legisl
9188 war
9166 actual
9163 until
9057 interview
9054 earli
9025 univers
9008 serv
9006 earlier
8996 propos
8950 leav
8929 enough
8854 hear
8831 associ
8817 address
8798 head
8775 awai
8762 level
8746 charg
8739 race
8735 pai
8714 process
8712 kill
8672 step
8645 fail
8619 chief
8593 got
8584 director
8578 justic
8553 tweet
8552 rate
8550 done
8520 involv
8502 across
8493 citi
8480 receiv
8479 oper
8470 potenti
8462 im
8449 manag
8438 discuss
8426 econom
8423 onc
8413 fire
8396 ago
8323 respond
8319 given
8318 social
8299 idea
8291 read
8253 instead
8229 hard
8214 share
8210 monei
8146 build
8142 accus
8116 seen
8074 old
8071 spend
8048 reach
8009 cant
7994 wednesdai
7983 final
7982 compani
7970 real
7950 feel
7937 best
7923 great
7852 theyr
7844 relat
7837 thursdai
7832 account
7828 nearli
7817 mondai
7816 limit
7797 execut
7787 each
7769 foreign
7755 wrote
7748 kind
7734 promis
7730 school
7719 caus
7718 fridai
7716 word
7713 histori
7647 agenc
7610 decid
7587 target
7550 measur
7535 bring
7529 hour
7502 aid
7500 warn
7479 night
7470 despit
7454 imag
7447 d
7443 ever
7420 begin
7417 event
7399 sure
7391 seek
7381 messag
7354 full
7353 defend
7344 abl
7326 congression
7314 life
7298 led
7288 intern
7284 direct
7249 attempt
7247 decad
7245 contribut
7243 himself
7227 s
7226 return
7216 five
7174 noth
7173 often
7171 isnt
7165 late
7152 describ
7073 advis
7065 approv twitter
7064 threat
7061 individu
7043 went
7024 understand
7020 evid
7010 barack
6980 kei
6959 lawmak
6947 privat
6939 futur
6923 toward
6907 liber
6900 man
6890 cost
6887 rep
6870 speech
6867 taken
6864 almost
6862 senior
6846 reform
6834 develop
6829 rather
6815 known
6810 protest
6797 held
6794 cours
6778 primari
6774 alleg
6723 outsid
6710 militari
6695 behind
6675 march
6672 hillari
6644 free
6629 within
6627 defens
6616 commit
6611 confirm
6610 economi
6594 anyth
6578 along
6573 demand
6559 email
6544 daili
6525 mark
6503 answer
6502 further
6430 team
6429 explain
6416 role
6410 alwai
6399 oppos
6391 exampl
6354 special
6344 attornei
6333 video
6321 stai
6304 prevent
6303 deliv emerg
6302 cnn
6252 r
6246 institut
6233 benefit
6231 thought
6224 activ risk
6213 constitut
6192 third
6176 either
6145 moment
6135 detail progress
6133 initi
6121 fear
6083 local
6076 nomin
6062 addit
6052 sourc
6045 area
6040 morn
6034 favor
6014 negoti
6001 join
5978 anti
5975 chairman
5974 test
5940 strong
5915 small
5914 file
5910 wont
5907 deni
5901 refus
5875 especi
5866 express
5863 death
5857 grow
5856 specif
5830 six
5822 figur
5810 togeth
5804 refer
5798 enforc
5783 confer vice
5773 lose
5768 themselv
5763 research
5762 human
5753 whose
5717 cover
5709 carri entir south
5699 approach tri
5698 rise
5693 chanc
5686 minor
5685 women
5680 fox
5679 half
5678 began
5666 immedi
5662 fall
5632 worker
5616 billion
5603 complet
5599 declar
5589 georg
5588 write
5580 bad
5572 alli
5562 middl
5561 opportun
5555 nomine
5539 similar
5535 hit
5526 break
5523 street
5501 friend
5500 union
5495 request
5489 simpli
5474 lost
5473 forward
5462 governor
5459 photo
5456 novemb
5450 conduct
5439 establish
5407 california
5402 market
5355 staff
5346 polic
5340 accept opinion
5321 texa
5318 someon
5307 studi
5305 opposit
5302 exist
5297 sundai
5293 citizen
5292 anyon
5290 illeg
5288 review
5287 paul
5285 list total
5283 success
5271 prepar
5270 short
5228 ground
5210 declin
5206 send
5193 check
5189 independ
5185 threaten
5181 border
5170 judg
5165 learn
5161 form
5148 black low
5141 north
5140 advertis
5135 wall
5129 sens
5128 pressur
5118 ban
5111 children
5109 thousand
5096 danger
5092 ahead
5088 wrong
5081 indic
5075 probabl
5064 avoid true
5062 respect
5049 everyon
5038 latest
5037 speaker
5036 violat
5034 crimin
5033 determin
5029 wasnt
5023 seriou
5004 worri
5001 bush
4996 front
4988 drop focus
4985 gun
4980 remov
4971 signific
4927 mind
4917 newslett
4902 educ
4894 won
4875 reduc
4864 battl
4863 impact
4843 civil singl
4839 cannot
4837 michael
4836 expert
4835 trade
4833 everyth
4813 victori
4809 particularli
4807 gave
4805 leadership
4800 argument
4794 remark
4792 focu
4783 practic
4782 present
4777 crisi
4772 robert
4770 block
4769 controversi
4757 arm
4749 gain
4747 young
4738 insist
4734 cite
4724 situat weve
4714 soon
4709 june ralli
4706 engag
4695 document
4693 wait
4688 russian
4687 launch
4673 longer
4668 perhap
4662 hill
4661 budget
4655 crime
4654 district
4653 pick
4651 lower
4648 class
4646 access
4637 choic dollar
4619 blame
4608 meanwhil
4602 click
4599 air
4594 project
4590 intellig
4583 convers
4579 financi
4574 suprem
4571 urg
4569 visit
4563 higher itself
4559 expand
4553 industri
4545 gov
4542 enter
4541 attent
4535 host
4526 data
4517 separ
4513 men
4508 david
4507 russia
4505 c
4498 strategi
4497 shift
4496 becam
4487 agreement
4479 politician
4478 certain
4473 lack
4444 acknowledg
4439 spent
4422 produc
4416 am
4413 publish
4390 experi
4388 near sent
4381 compar
4375 els
4372 product
4370 ag
4362 juli
4352 difficult
4346 weapon
4331 travel
4327 lawyer
4312 below
4310 natur
4308 brief
4306 regul
4304 appeal
4300 standard
4295 januari
4278 quickli
4268 beyond
4265 florida
4258 incom
4242 amount
4238 colleg
4227 movement
4218 joe
4202 although student
4196 save
4182 saw
4174 minut
4172 identifi
4163 struggl
4158 love reject
4156 advoc replac
4142 goal
4137 oppon
4133 mike
4127 insid
4123 arent
4109 walk
4108 certainli
4105 dozen
4093 popular
4087 copyright
4075 sit
4066 room
4065 improv
4061 damag
4054 wide
4045 global
4042 ultim
4040 surpris
4034 due
4032 brought
4023 hundr insur
4022 demonstr
4014 design reveal
4009 unlik
4007 articl
4005 affect
3994 board
3993 valu
3989 whole
3988 book seat
3987 strike
3973 agenda
3968 activist
3967 arriv
3966 self
3964 popul
3959 endors spokesman
3941 origin
3938 voic
3935 attend
3932 ensur
3923 stage
3922 advanc
3917 april
3907 m
3906 ill
3892 predict
3890 w
3887 main
3885 perform pull
3884 confid
3882 abil
3876 page
3871 goe
3865 aim
3860 impeach
3856 amend
3851 connect
3848 biggest
3846 prove
3840 extrem
3837 common condit
3835 rest
3824 employe
3813 wouldnt
3812 bui coverag
3809 exchang
3807 spoke
3801 invest
3800 price
3789 period
3787 restrict
3776 whom
3773 estim saturdai
3770 shoot
3767 iv
3766 letter
3765 appli
3760 crowd
3759 sander th
3754 handl relationship
3747 moder
3735 resid
3734 violenc
3717 defeat
3714 afford capitol
3711 shot subject
3702 terror
3700 collect re
3697 ignor
3696 assist
3694 realiti
3691 freedom network
3688 region
3684 drive eight
3678 promot
3676 phone
3675 count
3674 pro
3669 treat
3664 professor
3661 track
3656 histor
3649 appar reflect
3647 non
3644 met
3643 thank
3642 particip
3622 statu
3619 permiss
3616 mention
3614 gather
3602 encourag
3599 jame
3592 grant
3587 terrorist
3585 virginia
3574 previou
3570 heard
3567 ti
3565 central option
3564 carolina
3556 doubt
3551 woman
3542 quit
3533 divid
3532 influenc
3531 co
3517 exactli
3512 basic
3510 highlight
3499 fellow
3486 paid
3479 fair
3475 septemb
3472 medic
3469 reuter
3468 game
3466 schedul trust
3463 capit
3461 conflict
3458 sort
3448 biden
3441 truth
3436 clearli
3432 equal
3430 repeatedli
3429 seven
3426 regard
3425 seri
3420 essenti
3419 ohio
3418 cultur
3412 add sometim
3406 maintain
3402 averag west
3386 bank
3384 rang
3374 achiev
3367 mass
3352 field
3351 colleagu
3334 particular
3326 fbi
3318 previous train
3308 obamacar
3307 china contact
3302 sound
3295 firm
3293 publicli
3292 partisan
3288 readi
3285 delai
3282 rank
3277 tough
3275 safe
3270 octob
3267 huge
3263 avail convent
3255 abus
3253 door
3251 assault
3250 caption
3244 necessari
3240 directli
3238 counsel wors
3237 admit
3227 site
3211 appoint impos
3206 llc
3203 wit
3198 fix link
3197 listen troubl
3193 dismiss
3188 weekend
3187 survei
3184 gui ye
3181 spread
3174 victim
3169 counti
3167 parent
3166 ey
3161 sought
3160 hurt
3159 decemb
3153 minist
3150 alon
3149 path son
3147 hospit
3146 arrest session
3145 gone
3144 hasnt
3141 elector
3133 retir
3131 resign
3126 pretti updat
3123 piec
3120 eventu
3118 journalist
3115 celebr extend
3113 corpor
3104 rememb
3099 ap
3098 massiv prioriti
3096 inde
3087 date
3085 amid
3083 energi
3082 rel
3075 analysi
3064 object
3062 bipartisan
3059 multipl
3053 except
3047 februari
3046 drug
3044 suffer
3043 consum cross
3042 aggress
3040 romnei solut
3038 failur
3035 coupl
3029 depend
3022 increasingli
3021 tradit
3020 mayb
3009 deep
3007 consist
3004 onlin
3003 affair earn mostli
3002 implement
3000 mayor
2999 cooper
2996 analyst
2991 employ journal
2987 usual
2984 suspect
2982 era
2981 command contain
2975 occur
2972 roll
2971 august
2968 monitor
2961 choos conclud
2959 fals
2952 intend
2946 wing
2944 televis
2943 agent
2942 loss
2940 light
2939 websit
2936 politico safeti
2933 credit
2928 throughout
2927 town
2922 pledg resourc
2919 signal
2917 correct heart
2915 land
2908 foundat knew
2904 veteran
2902 iowa
2901 miss reprint
2900 bit
2894 ideolog
2893 secret
2881 recogn
2877 consequ
2876 summer
2874 red
2860 whatev
2856 motiv
2855 societi worth
2854 theyv
2842 n
2840 fulli
2835 confront
2833 j
2831 largest
2825 wage
2821 cast
2818 east tv
2810 prais
2795 deputi none
2792 nor
2789 sell
2781 contest prefer
2777 al obtain
2776 peac
2769 chri written
2761 divis
2757 draw
2754 di
2751 absolut
2744 berni fill
2741 repeat
2738 technolog
2732 growth instanc
2728 islam
2723 prison
2715 ran
2705 muslim
2704 facebook
2701 hire
2700 doubl
2699 worst
2695 prime
2693 repeal
2688 domin
2685 financ
2684 behavior
2680 appropri
2677 easi
2676 abov floor rival
2672 council
2670 ballot convinc
2669 diplomat
2666 e
2665 richard
2656 labor
2655 rhetor
2654 com overal
2652 normal
2651 chamber
2650 intent
2649 democraci
2646 destroi embrac frustrat
2644 advantag
2639 p wave
2637 harri
2632 balanc
2630 neither
2627 iraq
2626 mitt
2624 mcconnel
2620 domest
2618 version
2616 margin
2614 bodi
2611 suppos
2610 reli ted
2608 poor ryan
2605 debt
2602 felt
2599 purpos type
2591 couldnt
2590 father
2587 leak
2581 hate
2571 altern
2569 highli
2568 select
2563 principl
2560 shut testifi
2552 bar
2551 languag
2550 bid slow
2548 prosecutor
2546 pictur
2545 outcom
2539 vow
2533 resist
2532 centuri
2525 mitch
2524 bomb greater
2523 compromis
2522 pursu
2520 dead
2519 annual
2518 partner
2514 assert defin
2511 factor murder
2509 definit
2507 career meant
2504 faith
2501 prospect
2499 southern
2496 radic
2495 sexual
2494 mexico search
2493 tom
2492 upon
2490 fuel
2489 star
2483 kept
2482 car
2481 introduc
2480 boost
2477 highest
2474 wonder
2472 privaci
2467 deepli
2463 round
2459 iran
2452 hell kid
2451 elimin
2449 audienc convict
2448 nuclear water
2445 content unless
2444 larger
2442 lean
2438 harm
2436 paper typic
2430 wife
2429 mistak
2424 editor
2423 rare
2416 consult
2413 imagin
2412 featur
2411 getti
2410 undermin
2408 probe
2405 beat
2404 assess ten
2402 havent
2399 observ
2396 jeff scandal
2393 climat
2391 moral
2390 nanci profil
2389 usa
2387 disput
2386 scott
2385 pose remind
2381 expens
2376 condemn
2364 pelosi
2354 abort per
2351 chair
2349 provis
2337 cruz
2331 combin
2330 offens
2328 recommend
2326 andrew
2319 dramat
2317 incid
2315 variou
2314 deport
2312 broad
2308 african
2306 trial vulner
2302 invit tabl
2301 food
2298 welcom
2297 serious
2293 li
2285 cancel
2284 ongo
2283 revers
2281 william
2279 assum
2274 fundament
2270 midterm
2268 custom
2266 mandat racial wish
2265 panel
2264 deleg
2262 honor
2261 syria
2260 competit
2259 mother
2257 neg
2253 promin
2252 scienc
2249 materi
2248 european
2243 realiz
2242 familiar
2239 coronaviru
2238 coalit
2235 arizona
2231 donor
2228 examin
2227 prosecut
2226 prompt tactic
2225 adopt
2224 jim
2222 reportedli
2221 road
2218 deserv
2217 contrast
2216 corrupt trail
2215 mission purchas
2211 formal
2210 model via
2203 fine fiscal pleas
2199 awar
2195 tend
2189 troop
2186 wake
2183 stake
2182 simpl
2181 steve
2179 nine
2178 facil
2176 quot
2173 belief
2170 percentag
2169 child warren
2168 complic degre
2165 roughli
2164 complain task
2160 shock
2158 christian
2153 counter
2152 sentenc
2150 doctor
2149 platform
2145 weak
2142 outrag
2140 shouldnt
2134 background enemi
2131 skeptic
2129 afternoon cycl otherwis
2128 fewer
2127 notic scale
2126 chuck
2118 finish
2116 shown
2114 massachusett
2113 lawsuit
2112 testimoni
2110 adult
2106 jersei style
2103 guarante
2096 basi treatment
2093 fundrais theori
2092 built ga
2082 frequent headlin unclear
2081 credibl
2079 deficit
2077 contend
2074 conclus
2073 expos regist
2072 apolog
2071 trip
2070 religi strategist
2068 tension touch
2067 liberti un
2066 modern
2064 revenu
2059 disagre nbc
2058 core sanction
2056 pennsylvania
2047 caucu
2042 apart
2041 trend
2039 scene
2038 everybodi ident
2031 divers
2027 donat surviv
2023 perman violent
2022 anger
2012 blue
2011 eric
2010 applic compet
2008 broke locat
2004 born happi
2003 wisconsin
2002 ambassador homeland
2000 consider
1998 complaint judiciari
1994 profession
1993 imposs
1992 broader
1989 manufactur mere
1988 punish
1984 green
1983 quarter
1978 root
1970 ceo elizabeth renew san swing
1968 distanc founder surround
1967 procedur
1966 armi
1964 recal
1955 prohibit
1952 owner
1951 diseas
1948 wear
1947 taxpay
1945 commiss
1944 fast guard
1941 outlet
1939 ms
1938 michigan
1935 patient
1933 europ
1932 joint
1931 reaction
1930 exercis
1929 sale
1925 stock
1924 captur
1923 tool
1922 shutdown
1920 accomplish
1916 st
1915 trillion
1912 extens mccain park
1911 interfer
1904 id
1902 prior
1899 de inquiri resolut
1895 reserv
1893 combat hampshir shape
1892 flag
1890 duti shortli
1889 fit
1887 daughter
1884 obvious
1883 rich
1882 construct
1880 mile
1879 king
1877 mueller resolv
1876 pandem store throw
1873 clean
1872 fell
1868 easili
1864 suppli
1863 desir
1858 thu
1854 h spot
1853 lift
1851 johnson
1848 newspap
1847 kentucki
1845 kick
1844 memori
1842 enjoi harder
1841 virtual
1839 jump
1837 camp
1833 environ
1831 obstruct werent
1830 narr
1829 vast
1826 intens mid
1825 abc
1824 bigger enlarg
1823 lobbi
1822 rubio
1819 toggl
1818 packag
1815 disappoint season
1811 crucial stress
1809 recess
1808 western
1807 space
1805 restor
1801 inbox
1800 marco profit
1799 folk
1798 radio
1796 church medicar plu
1795 payment
1793 enact
1792 sponsor
1790 abandon
1789 mix
1788 lai weigh
1787 hall
1785 hed
1783 surg
1782 regim sector
1779 coordin qualifi
1776 staffer
1774 substanti twice
1773 closer
1772 capabl
1771 nobodi
1770 hide
1767 obviou
1766 economist
1764 magazin
1759 longtim
1756 attract
1755 size unemploy
1753 racist topic
1751 pain
1750 permit
1749 pre
1745 zero
1744 spokeswoman
1740 calif
1738 complex
1737 ben
1734 asid seiz solv
1732 stood
1725 gai internet struck
1724 brother
1723 knowledg
1722 integr
1721 escal strongli
1719 comfort
1716 bob
1714 peter
1712 graham
1710 disast reagan
1709 broken
1708 deadlin
1706 relief
1703 caught heavili unpreced
1702 marriag
1700 circumst
1699 score
1698 adam
1696 sex
1694 digit
1691 justifi
1685 blast expans
1684 infect
1681 colorado devic
1678 blow
1676 easier
1675 error oil
1672 color
1671 boehner
1670 contract ukrain
1664 infrastructur
1662 korea transit
1660 branch brand confus
1659 regardless rush
1655 truli
1654 ed trigger
1652 husband overwhelm
1650 indict narrow wound
1647 sweep
1646 assur
1645 kevin
1643 lock
1641 b
1640 georgia
1639 angel replai structur
1638 unusu
1634 fourth
1632 drew oversight
1630 echo mainstream
1629 bear
1628 bottom rose
1627 spark
1626 station
1625 dream
1624 charl
1623 gap island
1622 odd
1619 brown bureau split
1618 heat
1617 thoma
1615 label
1611 territori
1610 jr
1601 angri
1599 stick
1597 driven
1596 inspir text
1594 discrimin
1593 unfortun
1592 stanc
1590 billionair incumb writer
1589 gotten
1588 super
1587 anonym code
1586 stronger
1585 strength
1584 theyll
1583 burn
1581 suit
1580 reelect reopen
1579 hispan
1578 missil
1577 behalf match
1576 sustain
1575 tone
1572 disrupt maryland schumer settl
1571 british draft
1563 scientist
1559 context
1558 necessarili
1556 memo
1554 properti tea
1553 unabl
1552 physic
1550 hack
1547 neighbor
1546 spring
1543 entitl mental
1542 chines
1541 lo quick
1540 god
1539 extent
1538 withdraw
1537 collaps mail
1535 suspend
1533 heavi
1532 herself
1528 comprehens
1527 israel smaller vehicl
1526 impress
1524 legitim
1521 viru
1520 nationwid
1519 capac card
1518 emphas
1517 mount
1515 function
1509 specul
1505 cash
1499 surveil
1497 martin minimum tout wealthi
1495 plenti
1492 strateg temporari
1491 treasuri
1489 notion
1488 transpar vision
1485 licens plant
1483 conspiraci mobil nevada
1482 presenc
1480 chicago
1479 elit
1477 displai
1476 element
1474 interpret joke
1473 preserv putin
1471 polar youv
1470 outlin
1468 somebodi
1467 elsewher
1464 cb terribl
1461 graduat pentagon soldier
1459 dr
1458 uniqu
1455 covid
1453 equip
1449 preced
1447 channel
1446 disclos
1445 grand significantli
1443 constitu f hostil subpoena
1442 anybodi shop
1439 reduct
1438 edg
1437 legislatur
1436 experienc
1434 judgment notabl
1433 alarm net
1432 proceed
1429 box deploi exempt explos older qualiti
1428 skill
1427 isi penc
1426 susan
1424 greatest
1423 anticip scrutini
1421 clash
1420 comput guilti
1417 cap
1416 favorit jail oblig
1415 elig ethic la laid
1414 environment widespread
1410 fake
1409 wast
1406 desper rick
1405 charact
1404 civilian
1403 winner
1402 submit
1401 onto
1398 bloomberg
1395 vermont
1393 fly
1390 personnel repli
1387 teacher
1386 user
1384 emploi ly
1383 affili halt
1382 bare fought
1381 numer strengthen
1380 stuff
1379 illinoi y
1377 cheer
1375 cabinet
1371 regular
1370 destruct sarah
1368 alien
1367 straight
1366 emot
1362 screen
1361 classifi steven
1360 passag
1352 perfect
1349 section
1348 engin implic player rand
1346 squar
1345 perspect
1342 statist
1341 eager grew
1340 hunt precis
1339 react
1338 transform
1337 kennedi
1335 deadli therefor tim
1334 circl
1333 healthcar
1331 femal stephen
1330 automat incred newli npr
1329 outbreak
1327 burden deliber sept
1326 lesson signatur
1324 neighborhood
1323 refuge transport
1322 overhaul
1321 afghanistan exclus
1320 fan younger
1319 embarrass
1317 marri recov
1316 boi lindsei sick syrian
1315 medicaid slam
1313 accur devast inevit t
1312 congressman transfer
1311 enrol
1307 anthoni
1306 discov ladi
1305 guess
1303 storm
1301 yesterdai
1300 routin
1299 penalti v
1298 consensu guid revel utah
1295 titl
1293 harass hotel
1292 camera commerc tip
1291 jan symbol
1290 allegedli tear
1288 kelli
1287 pattern
1285 aspect correspond jone
1284 eas frame liter
1283 sensit
1281 reput succe
1280 loan ronald
1277 explan isol smart teach
1276 estat volunt
1273 drawn enorm
1272 lee
1271 partial
1269 exit
1268 machin
1267 judici
1265 wind
1261 hot latino
1259 begun
1257 flow lie
1256 momentum openli racism
1255 citizenship eastern
1254 paint
1253 ship
1252 summit
1251 reid
1249 relev
1248 candidaci compel jai
1247 scenario
1245 advic
1244 dog northern
1243 msnbc
1239 technic
1238 distribut grab legaci recruit
1237 catch map tech
1236 brutal indiana tank
1235 calcul
1234 phase
1233 die
1232 franc iranian
1230 assembl cia dark
1229 germani sentiment
1226 girl
1225 cold
1224 giant
1223 fraud vladimir
1222 character expir
1219 theme
1218 enabl ticket
1217 alabama subsequ
1216 champion
1215 brian
1214 grown
1213 asset minnesota stretch
1212 republ
1210 allianc
1209 instruct portion
1207 award
1205 warrant
1203 comei
1202 inaugur
1200 dynam innoc toler
1199 spoken
1197 fairli interact silenc
1196 fresh
1193 club disclosur overse privileg
1191 pack zone
1190 suddenli
1189 advocaci alert
1188 demograph surfac
1185 poverti
1184 britain plead
1183 item
1182 slightli somehow
1181 mask
1180 chose rifl vital
1179 distinct
1178 household
1177 deem tour
1176 extremist g moscow
1171 flood
1169 broadcast
1168 abroad column
1167 ron va
1166 method
1163 proof
1158 crack proud restaur
1157 anywai warm
1156 loom premium
1153 fed patrick recoveri
1152 googl
1151 chain chao
1149 theyd
1148 mexican
1147 opt
1146 appreci matt
1144 dictat
1143 exploit flip
1142 firearm sole
1140 ir oh
1139 feed
1138 migrant
1136 patriot
1135 dem encount upset
1134 similarli
1132 honest window
1131 inspector subsidi
1130 veto
1129 gender runner
1128 knock perceiv persuad
1127 align attitud caution conced hardli mock plane
1124 bia collin
1120 libertarian speed
1119 somewhat
1118 blood
1117 adjust bridg sharp
1115 flaw
1112 fifth fighter
1109 foot
1107 flight
1106 pac
1105 sean
1104 louisiana
1102 oval
1101 compli
1100 verifi
1099 airport
1098 religion
1097 incent
1095 insult
1094 wealth
1093 backlash denounc evalu underscor
1091 extraordinari
1089 manner
1088 photograph stem
1084 alongsid injur milit oversea regularli understood
1083 daniel myself
1081 mari
1079 overturn
1075 anywher boss
1073 kerri
1072 defer hang shake
1071 canada op
1070 et ii jeb
1069 driver harvard phrase
1068 suffici
1067 edit rock
1065 collus
1064 michel
1062 tap
1059 drag
1058 unveil
1056 editori export joseph partnership
1055 arrang columbia dan revolut
1054 columnist ex excit
1053 mislead sport
1050 filibust wed
1049 male stabil tonight
1048 extra socialist tariff
1047 stun
1046 dinner fashion investor meddl
1045 nice persist
1044 francisco juri spotlight
1043 hike
1042 actor
1041 kim libya
1040 intervent isra
1039 escap healthi
1038 prosper
1037 laugh nonprofit tenur
1036 uncertainti
1034 boston commerci friendli inequ
1033 crash shout
1032 missouri
1031 distract spokesperson
1030 client unfair
1028 tape
1027 ceremoni frank
1024 barrier cabl rout unifi
1023 craft forum
1022 hero leverag oct
1021 excus saudi urban
1020 proven unpopular
1018 coast fortun upcom
1017 forget willing
1016 afraid portrai
1015 fate korean
1014 pace
1013 innov
1012 plot shame subscrib
1011 pitch
1010 holidai nixon undocu
1009 bet
1008 chosen ourselv weaken
1007 ideal
1006 ridicul
1005 fatal
1003 spy
1002 battleground dedic traffic
1001 belong ok
1000 earth gang ky smith
999 lengthi transcript
998 circuit nov pic reliabl tragedi
997 nativ
996 famou
994 babi varieti
993 categori contributor french
992 bolster reluct
990 possess
989 guest
988 afp rural
987 curb
986 benghazi switch visa
985 passion pundit
984 roger
983 weekli
982 arkansa
981 contradict endur
980 scare turnout
978 forth norm sat
976 christoph headquart mine ought server
974 birth dissent
971 app valid
970 crazi
969 alter
967 tower
966 entri optimist sea
965 hadnt strip
964 london
963 corp devot fallen
961 primarili
960 counterpart movi predecessor rape
959 detain jonathan
958 creation vallei
957 concept
955 commission
954 borrow
953 occasion
952 comparison depress invok
951 arab iron
950 art offend su
949 guidelin
948 badli episod revis
947 aftermath presumpt
946 shed
945 solid
944 tremend
943 fault spirit
942 sold
941 edward steel
940 stuck youll
938 copi entertain lowest
937 feet quo whip
934 pair
933 christi
932 pocket rebel retain
931 genuin
929 academ jackson rob suicid
928 aisl tackl
925 contrari patrol
924 connecticut smoke
922 attribut scholar
920 dec deduct ride
919 admir carter
918 alex explor
916 assign businessman percept successfulli
915 marin minim
913 affirm gen scope
912 fee retali
911 youth
910 neutral
909 deeper
908 teenag uniti whistleblow
907 mess tougher
904 alaska constant holder pari
903 breath contractor slate
902 ow
901 vet
900 caucus overcom welfar
899 corner nearbi
898 africa ami ball embassi
897 clarifi seemingli
896 k latter ministri
895 tennesse
894 anymor steadi
893 pivot
892 agricultur bound disappear
891 occas
889 concess courag manipul
888 inappropri
886 oklahoma presum reiter
885 josh
884 farm injuri proce
883 clinic satisfi
882 overwhelmingli
881 evil hint sad
880 fla pool
878 film fulfil proper
877 ann threshold
876 influenti misconduct
875 spur
874 exact feb
873 empow intellectu
872 disagr frankli reviv
871 chant robust
868 disturb ethnic overnight
867 riot
866 pete
865 blog meaning
864 climb explicitli philadelphia
863 miller motion
862 ceil unconstitut
860 await
859 rail shield
857 stream
856 departur qaeda sharpli
855 retail
854 cry
853 english vari
852 merit suppress
851 gear reward spike
850 regret resum
849 bond electr ic
848 breach jack pollster underli
847 broadli prevail
846 bulli effici moreov populist wrongdo
845 fierc logic
844 eat
843 disapprov hammer
842 gate unknown weight
841 desk
840 backer exclud
839 rescu temporarili uphold
837 reinforc rid
836 illustr pretend sum tire
835 atlant custodi instal upper
834 immun
832 boast german
831 lobbyist quiet sampl
830 outright partli silent stall
829 japan
828 besid pacif
827 guidanc mate
826 disproportion
825 cathol translat
824 resort
823 ramp
822 schiff
821 dean elev
820 carefulli
819 weather
817 brook impli reader
816 entiti
815 bargain
814 inflat termin
813 greet modest walker
812 chemic rip ukrainian
811 mechan wrap
810 asia detect
809 prayer
808 gift occupi
807 cori
806 pend
805 everywher yourself
804 disabl empti enterpris
803 accompani heritag stone
802 nurs pew urgent
801 absenc downplai drone
800 anim denial
799 navi substanc
798 amnesti slip versu
797 scrambl
796 palestinian toll
795 detent plea
794 davi
793 rapid tight
792 excess
791 catastroph grave leagu
789 dakota properli
788 fenc unaccept
786 scheme suburb tomorrow
785 closest
784 framework
782 asian tune
781 cop strain
780 concentr cook
779 calm
778 bought
776 matthew nationalist
775 drink regulatori
774 beauti
773 massacr oust
772 decreas hollywood pure
771 bai evolv ordinari
770 brett
769 nevertheless unfold
768 equival kansa kavanaugh
767 defi
766 dress rapidli
765 pat recognit
764 admiss shell spectrum
763 forecast
762 manhattan sight
761 oregon
760 contenti paus
759 cancer
758 aliv
757 oath vocal withhold
756 disciplin obsess pour
755 attach print statut vox
754 assad hole hurrican unilater
753 damn flee rage
752 defund string
751 don
750 sister
749 lisa
748 abid difficulti
747 arabia barr clip jordan tie
746 giuliani stamp visibl
745 anchor globe
744 commentari raid turkei
742 ambit length nato truck
741 manafort
740 stupid
739 drove medicin yield
738 cloth dig evangel pop
737 crush reassur
736 maker
735 web
734 spin
733 acceler jason youtub
732 strongest
731 centrist diminish
730 drama hail
729 beach blunt circul interven
727 peak
726 ford shrink statewid
725 benjamin pois punch
724 dc enhanc faster nonetheless
723 approxim doug optim princip
722 load
721 dismantl petit
720 inclus
719 faction mccarthi telephon vietnam
718 bias
717 concret litig recount
716 importantli propaganda tradition
715 l mainli
714 beij cell harsh van
713 bunch jewish
712 finger wire
711 anniversari appointe float retreat settlement
709 kamala ration scientif shooter
708 strict
707 enthusiasm
706 bold strang
705 communist invas kasich loyalti
704 el flynn slowli vacat
703 assumpt
702 orient soviet
701 recipi
700 somewher
699 bitter guardian larri
698 mandatori nowher segment
697 mississippi
696 afterward wash
695 analyz anxieti bu intimid sworn
694 constantli
693 jon loyal
692 sudden vaccin
691 aspir gut master
690 adversari nonpartisan rebuild thrown
689 campu
688 briefli tighten
687 alexand brain cliff iraqi shelter
685 cohen hook inner
684 garner loophol subsid
683 doj prai
682 emiss grade
681 gross swai
680 christma humanitarian
679 talent watchdog
678 erupt seal
676 blind dick
675 greg showdown
674 forev
673 trap
672 suspicion
671 unanim
670 gari loui nazi shadow trace
669 bend
668 appl excel jare parliament
667 rebuk
666 disastr epa rocket sorri
665 wild
664 bbc vega
663 ambiti bag booker intensifi interior rig youd
662 altogeth stark supposedli
661 dispar slash workforc worldwid
660 alexandria coal famous succeed vagu
659 kremlin miami row
658 bed enthusiast farmer mirror traffick wisdom
657 unleash wilson
656 childhood gulf steal
655 prize
654 adequ chip epidem pompeo uniform
653 assassin default
652 hostag neil threw twist
651 asylum bullet crew gallup kingdom uncomfort
650 perfectli
649 applaud
648 smile successor
647 compound quietli
646 discourag historian horribl
645 aug stimulu unsupport viral
643 planet remot
642 accommod flexibl
641 atlanta lunch pen rein
640 poison
639 bother descript ring surrog util
638 landscap viewer
637 alik rice wi
636 hawaii reson toxic
635 airlin dump sandi
634 lifetim
633 collabor cool disgrac emphasi jurisdict mouth
631 breitbart compon justin
630 carnei lincoln safer
629 absurd hunter wise
628 dnc factori inc pile sleep
627 atmospher endang infam registr slogan undercut
626 symptom
625 electron jerri jong mom quarantin
624 loser moor mountain music scream
623 aircraft empir obstacl pipelin tent timelin
622 distinguish
621 carson jet pollut
620 shortag
619 carbon dispatch prescript proclaim propon
618 buttigieg diplomaci fun psycholog rumor survivor
617 delet wolf
616 lockdown postpon uk
615 huckabe yeah
614 bureaucrat chapter india marshal
613 bless
612 cleveland jimmi marketplac
611 amaz arguabl clock explod landmark
610 provok river supremacist
609 avenu dialogu leftist valuabl
608 boom forg inher referendum
607 migrat parenthood sacrific
606 critiqu grassroot liabil priorit
605 competitor flat shore yemen
604 conceal rhode witch
603 eu houston notifi soul
602 hatr midst
601 narrowli realist sue
600 ariz consent derail substant vs
599 bashar compil shoulder
597 avert earnest salari stabl
596 tragic
595 maximum skip
594 hawk outreach span
593 hat ken
592 port
591 charli disgust inclin wider
590 islamist mob reckless underwai
589 authoritarian henri whenev
588 barbara
587 airstrik aw indian playback theater
586 montana temperatur
585 dy
584 compens dealt dub egypt garden immin
583 balk interrupt physician soft
582 gold podcast
581 duck navig
580 depth deter etc
579 chart dalla decri energ exposur facilit math rod
578 closur discredit
577 adher hair
576 novel
575 chase inflict nonsens stir
574 habit offset provoc thin
573 ammunit credenti suburban treati winter
572 buck cloud coincid conveni howard stumbl tortur ugli yorker
571 gradual hesit
570 index jennif mood transact
569 feloni killer oppress sidelin
568 databas hopefulli insurg steer wari
567 contempt loud payrol phenomenon protocol unnecessari
566 cortez exagger grip plain twenti
565 alcohol recus upheld
564 footag rent talli
563 jeffrei repair
562 acquir bloc incompet
560 pursuit unrest
559 convert depict furiou pound
558 grappl lament soar
557 fallout grasslei sheriff teen
556 cuomo dreamer foe panic peril
555 lash
554 accid applaus auto bin doom superior
553 bore footbal heal o thwart
552 distort notori
551 button exhaust insight
550 greatli inaccur meantim vigor
549 policymak rudi sink surrend
548 confidenti dare icon loos referenc uncov
546 lone politic poorli
545 fade
544 golf height mutual obscur scrap
543 feinstein monthli rodham thrive volum
542 passeng sun tendenc
541 buri detroit
540 foster hurdl longest perri
539 chairwoman digniti england fort heel helicopt postur wipe
538 nra safeguard sam
537 crise
536 gonna
535 bannon classic highwai
534 gunman instinct justif peer perpetu yell
533 alloc ceas elderli likewis taught tini
532 bizarr drill inspect itali ocasio todd uncertain
531 lynch pride
530 pardon ruin semit u unexpect
529 invalid viabl
528 costli gubernatori partisanship render
527 adapt descend diann philosophi
526 dirti
525 kushner plung problemat sophist workplac
524 advisor audit cynic
523 absent endless mysteri shirt tree
522 alan defect plagu regain simultan sooner
521 bash enrich neck
520 abolish canadian chariti daca
519 freez journei smear urgenc
518 bright rollout
517 exacerb perpetr swift
516 tick
515 behav midnight shall sincer spell toss
514 addict rough wikileak
513 nsa
512 discours jew ownership
511 broker soil
510 constitution mitig wield
509 band equiti profound
508 revolutionari surprisingli
507 danc freshman longstand whoever
506 linger spanish
505 tehran toni
504 deliveri ev maneuv visitor
503 cheap cuba erod laura stump
502 articul conspir irrespons pilot undecid wade
501 dysfunct hors overreach tag
500 calendar civic ear random
499 bump pump silver whove
498 brag cautiou evacu likelihood occup paycheck roi
497 decent deepen elementari flew pathwai skin specifi
496 injustic reinc
495 bow curtail laden pronounc proport
494 bubbl complianc conservat conwai delawar pastor risen villag
493 elabor pa pin
492 chill heighten klobuchar mortgag pension plaintiff priebu terri
491 gdp hug lake
490 legitimaci
489 explicit summari
488 ferguson franklin lectur lt okai undo
487 conscienc currenc jake leg nebraska nod org slight
486 concert fabric mad unwil
485 boot caller countless gestur invad ross sixth suspici
484 lethal systemat
483 dave floyd
482 inabl intercept multi stoke
481 denver playbook
480 attende australia discret firmli grate minneapoli outspoken slap
479 academi arena disregard drastic monument pakistan
478 bench grasp
477 authent cdc conven incarcer plausibl
476 hatch interf magic mar
475 congratul specialist volatil
474 censu depriv flake peninsula tran
473 brave carrier collar consul dad millenni premis sunni virtu
472 claus roosevelt terrifi vt
471 mo preliminari resembl slaveri taylor
470 hidden mitchel utter
469 frontrunn resent solidar unrel
468 confin glass moham nightmar
467 amazon bulk castro netanyahu restrain sin
466 swath
465 baltimor consolid misinform parad ventur
464 arrai classroom cornyn envis
463 dislik stolen
462 administ casualti diagnos inch sake standoff swept
461 anderson bruce nervou
460 impass lesbian marijuana
459 honestli inconsist inject rnc
458 dh downtown hardest intention profess viciou
457 chad forgotten handgun ironi manchin
456 crackdown membership proposit
455 gridlock lieuten
454 bailout refrain
453 bolton creativ dire fare grass inherit purport seattl tobacco uninsur
452 brush cyber dougla horrif humili
450 scalia
449 lend
448 collud flash fled ocean
447 everydai lane provinc setback swiftli
446 counterterror worthi
445 jihadist nick pact restraint
444 bind eras fool hacker spare
443 dry sensibl tier
442 tens unfavor
440 distrust japanes nasti trash walter waterg
439 aris techniqu
438 belt slideshow
437 brennan clariti liar murphi rain wood yale
436 aaron relax takeawai
435 boundari format widen
434 exce secretli sergei shine shutter slave
433 funer md poster unfairli
432 austin exhibit gingrich riski shatter
431 golden hanniti luther militia queen recept unpredict
430 aca convei embolden grai karen lab
429 brooklyn script tilt
428 fish sequest warfar
427 coup demon forthcom iii
426 chaotic horror steep upend
425 andi certainti glad pragmat propel sympathet
424 banner harbor hypocrisi
423 beast dishonest hoax xi
422 doctrin equat forgiv pyongyang unauthor
421 conting infecti rev
420 bankruptci orchestr
419 fossil kiss remedi shoe spill turmoil
418 conceiv sky
417 baker mnuchin trick
416 brazil corrobor fruit insuffici worsen
415 dealer gore inadequ revok
414 ala bowl pave rescind unnam venu wallac worship
413 breakdown desert disadvantag dossier en exceed furlough softwar thorough transgend unemploi wherev withdrew
412 nose prop upward
411 feud irrelev jefferson
410 anytim cri fring mogul overrid pit song
409 clerk debbi divorc newt shy
408 awkward corker deposit imprison impuls x
407 amplifi comb evan expertis ny pregnanc rational tale ton vigil
406 bloodi bureaucraci itll keith unhappi
405 bust instrument interim overlook
404 bail basebal disrespect groceri parallel robot tribun
403 cheat debunk kati mourn persecut
402 bite cellphon dip dirt joshua knee segreg verdict
401 indefinit kathleen pm sullivan
400 aboard haul solicit spous
399 cure hei rosenstein
398 brad buyer distant invent lewi rigor
397 angela conn crusad diego formerli homeless martha
395 chat clue grievanc librari marathon steadili temper unsubscrib wore
394 creator fiction fraction mulvanei murrai
393 carlo crude hong instagram koch warrior
392 arsen ballist kellyann orourk raw supervis
391 bigotri crippl fame gorsuch nail reinstat theft wildli
390 contempl contracept cuban freeli represent
389 barrel modifi soften toppl
388 addition charter criteria crop deploy moin unlaw wherea
387 boat entrepreneur jobless persuas sympathi
386 beneficiari confeder reconsid rex vindic
385 boil bomber bottl essenc extract interrog
384 absorb audio burst friendship levi marc omar rattl rewrit
383 cotton latin orang
382 advisori idaho meat myth outgo sing
381 backward chancellor dian reckon semi tide
380 coffe durbin keyston thirti
379 coach counselor phil
378 buzz cnbc ensu holi nelson silicon traction
377 brexit censor culmin discount glenn identif proxi redact sanctuari triumph
376 leon municip nd overli
375 bypass certif nuanc stagger
374 betrai congresswoman julian stricter tampa
373 backfir dana embodi frighten intrus lag landslid lesser mich philosoph shrug tribe
372 bibl ernst essai northeast
371 bobbi characterist ditch jinp matti waiver
370 breakthrough entranc grace moon pushback surpass
369 backdrop christin furi logist manifest mode rai spicer supplement tweak
368 cheaper ineffect intim
367 albeit bell unarm
366 abruptli commut lgbt prolong sheet
365 artist brace cement commemor dodg log snap transmiss vacanc vastli
364 franci hardlin homicid jerusalem relentless stranger torn
363 archiv oral orlando stereotyp utterli
362 buzzfe dumb fantasi greenhous incorrect outstand timothi underestim wrestl
361 charlott commonli deterior fifti fred ouster
360 antonio decept factual gillibrand graphic inact kirsten kong madison staf stephani subcommitte trajectori weird
359 disdain gaff halei jeopard mill murkowski
358 beg melania newtown oldest phoni precinct seeker tuition
357 athlet improp reimburs tribal turkish uncl
356 antonin correctli earliest tripl voluntari
355 akin blown disqualifi preview
354 ali botch breakfast misdemeanor opioid rightli slide thread thrill
353 chunk outlook thoroughli
352 cum displac egyptian furthermor insan metric nois viewpoint
351 destin devin divert duke exoner fold joi midwest quest squeez
350 facto georgetown herald ivanka max prematur swamp tillerson yard
349 blanket fever mall mick radar reaffirm sovereignti
348 anxiou broaden funni organis revolt spiral tast warner
347 dow downturn flame servant stanford unsuccess
346 cruis distress fragil geograph induc reconcili
345 allen beto confess denni destabil earner maria samuel stockpil wealthiest
344 bombshel carl dispos enlist jacob meal phoenix supremaci
343 appal cave nadler retweet
342 bigot boycott fractur grim karl suck transmit
341 parliamentari tourist
340 egregi medium pope puerto taliban
339 allegi quinnipiac troll
338 luck necess reproduct scari snowden
337 aclu drain imper slim tenn unlimit whatsoev
336 accuraci carv degrad huddl jesu junior roe
335 dubiou fda hedg loot museum pot prolifer
334 cent jessica loyalist median naval plummet
333 charlottesvil consequenti elder existenti immens surgeri takeov upgrad
332 battlefield bounc chronic ignit jean substitut supervisor
331 comeback frai instant monetari schultz
330 clark input laps lucki pan reliev restart suspens undoubtedli usher worldview
329 bathroom maxim olymp plate salt
328 clearanc detaine incit muscl neglect qualif
327 certifi crow hashtag jam misl
326 expel jill lame reed stalem theoret
325 compass dawn discoveri hh luxuri palin podium rachel rocki undergo voluntarili
324 beef campus discriminatori hypothet inmat jab puzzl stack ty undertak wiretap
323 architect baghdad memor satellit spar spectacl therebi withheld
322 acut disord ebola sand
321 capitalist clarenc crook entrench patienc
320 contemporari goldman intoler italian portrait resili thumb twin
319 beaten minu phillip predat rogu toughest verbal
318 blasio consumpt drown horrifi powel pregnant
317 boo centr discharg fascist formula forti overshadow revisit sadli
316 angl bradi brussel foolish palm payer philip
315 extern flank gaug hopkin ruth southwest tribut
314 acquit advers afghan berkelei casino categor chest envoi freed improperli janet misguid nune
313 artifici chicken clearer derid documentari roof slaughter unravel
312 assail foxnew lamar newsroom scrutin
311 annex constrain milwauke orrin princ slew
310 brilliant courtroom dear groundwork imparti precaut rebound sprawl stewart
309 bent curiou debacl expenditur filter jeremi muster nafta reshap spain
308 cameron congreg hype magnitud morgan subtl
307 captiv coat cruel formid grill haven incorpor petti weaker wheel
306 anecdot beneath blew margaret prone screw secular unfit
305 agit dole fisa hagel straightforward tricki venezuela
304 darrel disinform feminist firefight forbid hometown kate metal monica nev rethink
303 accident disconnect expedit insert kidnap needl osama skyrocket
302 dismai richmond tailor theresa vehement
301 accumul benchmark coastal craig isil lord rant ratchet secreci staunch wyom
300 actress algorithm charit decenc hussein infring libyan merkel motor sober tapper
299 catherin disparag excerpt homosexu horizon layer mosqu quid royal sizabl sour stronghold throat unawar
298 bone checker emanuel evolut flavor idiot lawrenc loath smash
297 buse cantor escort fascin jen nikki seventh vacuum
296 deflect hugh imped levin reset santa singapor
295 birthdai blueprint clapper comedian compris crown deriv flu irrit keen rear senatori
294 barrag harvei preciou sacr sheer stunt
293 banker curv minn rico runoff sow spite
292 bait deterr forcefulli forest hypocrit intact lebanon memoir outlaw poland predominantli prejudic ralph somalia wreck
291 courtesi lgbtq plural slice
290 apprehend ascend gregori jess sprai unequivoc
289 dent fiorina gerrymand gordon haunt omallei ratifi recreat sequestr trustworthi verg youngest
288 chenei dilemma lawn podesta unchang
287 gerald hing influx jeopardi nichola overst townhal
286 misstep orlean santorum stifl tighter void
285 arbitrari astonish ca carli cbo chronicl crystal henc immor nfl silli singer straw treason
284 australian brendan embattl espionag gambl purg redistribut thanksgiv walsh
283 charleston cybersecur environmentalist hamilton holland humor injunct outdoor profoundli realm
282 loosen paso skew smooth solar stare uptick
281 inadvert sabotag spontan summon
280 abraham conscious dive felon ireland loudli ostens peddl prescrib q
279 firestorm ginsburg government gowdi liken pharmaceut pill rampant retire whistl
278 accordingli dine emili increment metropolitan overlap potent
277 analyt appetit barri casual colin festiv lip nicknam portman rd repress spearhead vape wayn woe
276 cigarett mortal uranium
275 ancient cup deborah heed leap neo paragraph savvi stab woo
274 hung nut purpl roar southeast strive tempera wane
273 balloon bankrupt deplor hijack reconcil uphil
272 apparatu brink censorship guilt lung oliv orc pickup pipe relianc strictli
271 bird defianc extraordinarili foremost fraught lawless mild outcri
270 choke cultiv dispers drum grandfath harden humbl inflammatori simon tempt upsid waiv
269 absente ambigu belov beltwai choru circumv clinch instabl kain messi microsoft reloc seller underground
268 arrog clair elijah flare issa meadow millionair neglig nerv salon
267 abu anthem biolog hamper kai persona recaptcha
266 evenli glimps programm sach
265 consecut correl downward heidi squad trei volodymyr woke
264 flop info jose juan kitchen laboratori roman rove saint scratch slot steam zelenski
263 col coloni crumbl flower khan sting
262 constraint dust intrigu mansion pioneer traumat trickl zuckerberg
261 criticis elli entail frenzi hardship loretta paperwork
260 appeas bilater blank captain comedi exert federalist galvan hub rack sexist smuggl spi swirl taxat ward
259 baptist charm helm honesti kaiser kenneth kurdish princeton refug unansw
258 coher cousin fend infuri outsourc pittsburgh russel sieg sixti stringent
257 contin encompass fieri flurri inconveni kurd lyndon oversaw reveng sebeliu tamper thompson untru upris
256 bader chelsea fleet inflam lightli tucker
255 bleed headach ind jane jindal nyt patti syndic tall
254 airplan bat classmat dose fantast mcdonald ninth seed therapi walmart
253 armor bang blatant frozen hawkish readili richest
252 andrea bishop circu cole fastest harvest infiltr mccabe philippin resurg seth sovereign taint vest whod
251 behead composit cyberattack mason smell uproar
250 amass atop colo defenc delight launder startl statutori treasur
249 allud cambridg caveat christ consciou dot empathi extort fauci hover misunderstand retak rift spiritu studio
248 denuclear disenfranchis diverg downsid flourish lago palac pepper rampag replic shook wasserman
247 batteri centerpiec con embark huffington methodolog refund sweden wholli
246 berlin cluster erect laud peacefulli plastic preach ventil
245 analog beacon cope corei delic duncan firsthand gunshot misus offshor pervas preval rapist solidifi tyranni
244 airwav basketbal bracket bruis cede ei falsehood monopoli newsom pinterest seizur subordin swear switzerland
243 barricad cough faculti farther funnel lambast precipit renegoti sir smarter starter wow
242 ampl basement domain endeavor leaker quip stimul tunnel
241 betray cardin er meme monster psychologist quell reclaim snow toomei trauma tumbl
240 coin crowlei embed evad gardner intel myriad proudli showcas slur victor
239 cincinnati drift len sharehold sweet watcher wildfir xl
238 autom aviat bipartisanship flock guatemala lure mileston passport plug portland stopgap swell unidentifi unseat
237 ardent bake baseless blogger courthous download flatli glitch hassan hondura incomplet introduct invis lifestyl realdonaldtrump sierra specter sticker stroke thrust trumpgop vanish vy
236 alt beer despis hazard medal mistaken perjuri ratio revolv sanit scalis shaken stadium stonewal stymi toi unrealist wrongli
235 abbott debut discern indiffer loop meltdown outset solicitor texan
234 caravan detractor dissemin forese gabriel knowingli mishandl patron refut seoul shorter slower swipe tack
233 atroc gp hungri metoo pb respiratori shelv unsuccessfulli
232 annoi defam genocid grief misrepres perez unbeliev wuhan
231 brandon chop defiant emmanuel glare glove heather literatur reconstruct slowdown sotomayor thinker unreason
230 deadliest deton dna drought extradit fat fret infant omin outsiz overdu overrul sonia summar withdrawn
229 cairo confisc devis espous geopolit implicit klan klein mainland melt metaphor
228 batter blasei briberi clout detriment dilig elicit enrolle insecur joel merci outfit promptli purportedli reel scath undeni vessel whisper
227 ash hitler noon prod punit randi savag scam scold swap tangibl umbrella voucher
226 brick carlson dial emotion girlfriend knife nobl outweigh penetr premier prep rebellion rubber stiff unsubstanti
225 boon cato decor eisenhow hama labour lucr microphon salvador unintend wouldv
224 abram aros demis donna forefront graviti gunfir hollow incorrectli mentor orbit pillar priest teeth yang
223 affluent atom exception grind hezbollah metro mute overthrow politicaltick secondari streak vandal vp
222 asham bearer calculu counterproduct deadlock dividend grandmoth griev guantanamo kneel lifelong naacp passiv residenti
221 bluntli brew cartel cat chatter complicit deck epic erin fraudul furor illegitim imperi implor mccaskil okla patent proxim ramif roundtabl weekdai
220 aggreg ayott hinder implicitli incap liz outdat penal plight polish reign sail
219 benefici coalesc eighth greec hysteria laptop northeastern orthodoxi paradox poorer qatar
218 disnei durat iphon katrina laughter pertain portfolio sacrif saddam stagnat truman
217 alito crimea lit output protestor pullquot remaind sham
216 acquitt bernard columbu enshrin evas garbag mcgahn roil salut sidewalk taunt
215 abund ail bret compos cue discord feasibl hood impend leahi newest northwest reminisc sudan vacant zealand
214 betsi heller hoover internation louisvil owen repudi shiit weed
213 bernardino booth commenc contradictori dread hourli hoyer hunger hyper midwestern patch retaliatori unsustain villain
212 candi counterintellig discretionari gym hay ilhan leas shortcom wyden
211 addison bn falter limbaugh nonviol optic redefin shapiro stormi
210 bogu del notwithstand nutrit plainli saga speci trait tumultu turbul variat
209 acr blumenth cow deregul dictatorship elena prosecutori queri reunit scatter shower stole unfound vendor
208 egg instantli kagan kirk linda malici mantra onslaught outlier ravag relai relentlessli smartphon thick unstabl wholesal
207 cbn checkpoint commod covert gasolin interst jihad lewinski malign quantiti scholarship spencer trader traitor
206 capita decidedli discont klux mindset mp newcom sexism unsettl yahoo
205 dioxid drunk infight insul mathemat miracl stomach subwai unexpectedli verif
204 abstract bedroom brotherhood chairmen diagnosi fide gabbard intersect ku layoff louder lui miner nobel prophet retribut scorn suscept torch
203 amanda frequenc healthier ig liquid neurosurgeon pander pistol rope ski stint stripe veil visual
202 adm emphat fertil gavin luca mull poorest realclearpolit stalwart theorist trim unthink waver wsj
201 aint allevi bennett biographi bori dug dwindl flown galleri hyperbol macron repercuss stern telegraph yellow
200 breed despair emir erron gavel gaza governorship grenad jami juror kislyak thune
199 autonomi bitterli budg devolv fingerprint fume grope limbo obei swallow thug
198 blend bradlei cartoon conform envelop heck lightn meaningless mire misstat overdos pounc prostitut worn
197 axelrod belgium burr cohn creep downgrad erad gifford ian oreilli outnumb rever rust salli sic solidli steyer tightli
196 dual forb griffin hush irish liaison mainten oakland scarc sidestep toilet
195 auster axio cherish corridor dash defici martinez pet simmer
194 ab acquisit apprehens boe dismal eleven geneva heroic infus knight notch rebut steni supplier
193 backlog blitz bona bull compassion couch exam hallmark incident miser nathan pervers pig porn templ unsur
192 apprentic comic cox entireti etern futil garland grandpar halfwai kyle liner noah reauthor recit restructur robberi stein superdeleg syndrom weari
191 ashlei eclips fervent fluid incendiari le marker norwai nudg overtim revamp sphere
190 acosta avers cage daunt fanci feedback matur militar rebecca resettl shotgun standpoint unmask unoffici
189 eyebrow firebrand greek indulg lap pant rebuf separatist toe
188 carnag clarif erdogan fodder gambit holocaust illus nonwhit penni peterson proactiv reap redirect retract taiwan terrain unpaid
187 aggrav amus campbel damascu differenti disavow ego forcibl megyn refresh righteou rio ritual shaki shun slump virgin wither worrisom
186 analys automobil cater disguis embroil fallon firework fist panick refin serial sibl soro surplu tongu trivial unhing
185 caricatur condon foil manuel matchup mega nate pleasur shelbi societ spate unspecifi valeri watson
184 appel attain carol darren disarm duel elus impoverish outpac parkland protract roadblock simpson stipul surgeon swim tenth textbook uncheck useless
183 abrupt adjud awaken clever descent discomfort em gratitud messeng muse netherland omit repris retrospect shove smoothli snyder stephanopoulo submiss
182 arthur bribe cake cheerlead crossroad dissid epidemiologist fivethirtyeight fixat makeup menendez pathet pr relish sacramento scan sore statehous thereaft transcend ultra vitriol wendi wright
181 congressmen foul goldberg grandchildren ipso nielsen rebutt trove unborn
180 changer decre dimens eugen fatigu geniu hallwai hurl inquir joni ladder lodg mcmaster prei sheldon whop wong
179 blaze freak homeown indirectli lever lifelin manual onetim oscar pale rehabilit rippl rome sass sketch sub tarnish twelv uneasi
178 bloodsh cult demean franchis kemp lessen meter morph par redistrict salvag storag
177 blitzer californian cio coerc condol devo fli incentiv irregular lest manchest overt paralyz persian scoop sgt shortfal speechwrit spree stanlei tammi whim
176 angrili buddi bystand defus disinfect exasper heaven julia napolitano recip remak shred skirt sneak tara tlaib unwant vent wine
175 chide easter enrag formul handout heartland hogan indign indoor ing mold subvert tourism uber wive
174 careless cart contamin cornerston draconian fond footprint frontier genet imperil lotteri lynn nefari nigeria nix proclam ram somedai sweat terrif titan unaccompani unwilling viabil
173 ambul animos backup cling decim deed dissolv dmitri euro flout forens livelihood saul wedg
172 accustom aluminum biblic commonwealth dispens gotta incrimin landrieu nicol panetta plow sympath tangl
171 bernstein cannon carpet dish ecosystem maga milk needless notif oxford recycl timet trio tulsi unapologet victoria viktor xenophob
170 ass batch caliph cohort denigr discrep duplic engulf ingredi jerrold lion mcauliff oxygen pizza pointedli poke spawn streamlin unjust vulgar weinstein
169 cleaner deaf dime dodd errat fiasco gase havoc illicit incur insensit lazi legion ma mediat merrick mohammad penchant powerless predic punt slain trumpet
168 afl baton billi breyer clamor conflat despic earthquak flatten friedman gene hick inroad insinu laughabl mismanag nba sandra satir spectat stagnant starv turf unimagin
167 bain buoi declassifi fuck fusion hip imperfect kathi kenya lavish naiv peg reflex richer robinson tab undertaken whine
166 animu anna beth blackmail brass cocktail delv durabl framer franken harold maddow menac preexist puls raucou rollback sensat seventi spat superintend unlawfulli unsaf
165 ayatollah boomer bryan carolyn cleric denmark disingenu eagerli endow favour gig headwind homophob lewandowski marjori mistreat mockeri omiss outburst overseen razor recollect renov scrub selfish singular startup tyler undercov vatican wrench
164 antagonist barb beck bemoan darl epicent experiment glanc heap heartbreak kit ludicr perdu pessimist recur rub scuttl stacei stain starr stave totalitarian
163 antifa argentina blowback blunder boyfriend bug croni geographi logo strzok surgic tel telecommun unverifi videotap wildlif
162 derang dwight emeritu emin frantic hash horn inelig jacki kuwait lauren newark pakistani quash rashida sara sigh sluggish stapl veer
161 ax casei culprit deceiv dim flirt frack harshli mormon oligarch opportunist petraeu pretens proportion retroact smack subscript tamp thom truce uneth
160 adjourn basket bristl cherri debri destini fidel gina ideologu incoher inhabit johnni liabl mcsalli olson palpabl pink ponder potu purs rafael raul shade spectacular swung upheav
159 bombast brunt danni evict evok grid humil lacklust monger ordin papadopoulo shipment thunder
158 acquaint brazen cassidi chaffetz cozi demagogu eagl forgo garcia hop leewai mistrust newfound pulpit randal smallest statur tilli warehous wealthier widow
157 aviv covet eros fdr hefti heitkamp indiscrimin jerk latitud litani strai sunset tabloid tenet thorni wander
156 baffl blister complac derek devil diet discard grader hardwork hilari hyster ineffici lax mahmoud overreact ploi recep renam rental se williamson withstand wonk wrangl
155 alison baier bennet commend har irrat juvenil lump nonexist propublica scant simul sterl strident sword tx
154 cornel cruelti disaffect fec grossli mi neal orthodox reverber rouhani ruler sergeant stakehold statesman stride stubborn supermarket synagogu unconvent unelect unprepar whichev willi z
153 allergi backyard collis curfew curtain glow happili il jacket legend muddl narrat nullifi outperform porter pryor randomli scotland scout steadfast strand underpin unqualifi
152 affidavit brent capitul dam deepest disciplinari flashpoint greed hater illumin indianapoli ingraham ink jeann makeshift mistakenli montgomeri moratorium northwestern ovat parol rider shit sicken squabbl stuart tayyip theodor underlin undisclos wallet
151 backtrack blatantli coburn dissatisfact grain hungari impun languish multipli pneumonia rahm rude sack sekulow strap tepid unmistak
150 amongst blake conciliatori contagi costa dayton diabet embargo exceedingli heroin indonesia lender merg newscast roster sear swat undu unequ unreli variabl wartim
149 afflict baldwin baselin budgetari converg dutch evapor facial faulti flore freelanc glori hierarchi impati indigen indispens keynot marist obscen onstag plaza prerog railroad referr ripe scorch sniper tori tucson warp wrai
148 bask bluster demeanor fascism fragment gallon goodby jerom omnibu oner pole prudent robin scar slander splinter squander veget vincent
147 arbit blockad bread cohes corn cpac cuccinelli goodman haiti interestingli jar loudest mini nightclub orderli peel precari procur reciproc retort rigid rosen sinist teas
146 abba antagon assimil assuag cheryl cognit deceas delegitim eighti entangl goodlatt horowitz inhuman lopez mantl mario mit organiz patholog pediatr politifact protectionist quasi reluctantli rode sloppi soccer testament turner
145 brake cautious disband dwarf exil forgiven ghost gibson guinea handili heir hickenloop hiv implod intrud jointli lavrov lurch manifesto muhammad nypd paramet paula shaheen teleprompt temptat tester tokyo trumpism turnaround undersecretari wreak
144 adventur breast charismat clearest consol coon encrypt goer hudson hurri kent lew matern pol probat rehears reignit trumpian wilbur
143 abedin bike bleak bonu brash creatur downright enlighten goodwil halloween hastili indirect laundri memorandum plank puppet quarterli sharpen spew subsidiari sunshin swan usag
142 assang buchanan churn coffer concur desanti enslav forbidden giveawai impedi iter kilomet legendari liberia maggi nashvil nightli northam overhead overrun pruitt rancor retriev revert scourg seldom shannon sugar tracker
141 antipathi autocrat barbar berman biograph birther burdensom codifi compliment detach feat imbal jamal mediterranean mischaracter morri repriev reynold ruthless sec shopper sociologist solemn spoil tanker technician trampl vibrant
140 ahm anita blur calam derogatori gillespi pretext slope soak supermajor superpow unresolv vaniti
139 ador affront aloud arabian ark burisma cathi chastis denomin hotli huma intermediari jihadi maureen menu nake noteworthi pergram puriti reliant riddl rous salman samantha sang sar senseless sharpton sherman spun swarm
138 amash antic arnold bacon boxer canvass cemeteri crunch diversifi gospel hart loi maj mortar multin petroleum prepared ranch scof shadi sidnei tail thankfulli theatric unearth winger woodrow wring
137 awesom backbon baggag burger censur classif cocain culpabl curat curriculum epstein fargo indefens intuit monmouth oft pleasant simpler succumb tar tread unconsci uss warhead
136 acronym adamantli barn conspicu curs dull eliot forgot gregg grumbl herbert hillicon instructor jae lieberman mac melissa methodist oconnor outlandish paraphras pharmaci reinvent resurrect rosa satisfact simplifi underwat unfett unload unlock
135 angst arc ari barrett delus firewal guru kirstjen km krauthamm nyc overtli pad pierc quarterback reactionari reced receipt skirmish suitabl takedown trope upbeat
134 astound badg bumper chafe chalk dilut entrust folei francoi gretchen heinou insle lawfulli nuke oddli pedestrian quota rap relent sermon sherrod tpp unsurprisingli yearn zip
133 accent centrifug cindi colonel donnelli eloqu hardbal hindu holm idl imageri incest martial mic odonnel palat paranoid pearl powder respectfulli sandwich slack ticker tirad trudeau xenophobia
132 antiqu bangladesh bode delta diamond elain eleph entic expedi expuls fortifi guam gunmen lerner nasa patchwork rake reassign releg snub sprint starbuck transgress tropic vilifi
131 benign bestsel cargo cig denunci dynasti easiest fetal inventori mend ordeal pageant sailor sarcast signifi soleimani unclassifi uncommon weaponri wet
130 afoul arctic aurora beholden bicker bonus coulter dens divest drudg enclav excori exemplifi extinct fcc fifteen gravit instig irrevers jaw machineri merril mont murki pie piecem pork rodriguez sectarian tit trek trooper weaver
129 ana bucket clap disarrai dishonesti fema foment freshmen gasp insidi intercontinent jolt jurist landov marcu overblown overcrowd preclud raft saddl subdu trademark turk wilder
128 autopsi birmingham brawl buffalo cbp cuff delib dempsei energet fervor fugit kan kiev lurk malaysia mcdonnel mcdonough miseri opin overtur preemptiv romant soybean speakership underdog unwelcom unwis usurp
127 airspac ambival ambush apt autonom beforehand bombard brazilian builder crap deviat drip dylan flex hagan herd ho jazeera laser mideast provision recaptur registri shah smuggler tat whitewat willfulli
126 cattl colbert collater daylight distast elitist eman farewel finland freddi hone hotlin jockei magnet mosul nonstop norman paramount paranoia pointless psaki rasmussen rican scotu sequenc sharia shepherd suv tore tube udal vile
125 ancestor artilleri aunt bolt cannabi clown clutch displeasur hopeless impetu leah libel lloyd markedli miscalcul outpost rug socioeconom submarin surreal tantrum thailand trailer unambigu uneas
124 authorit blacklist blockbust bungl decrimin deplet depos dwell engel friction granit instil ivi kkk locker marcher militarili nascent newsmax sc schmidt screenshot torrent trumper
123 acrimoni admonish aerial allot antibodi automak caribbean flesh fluctuat foreshadow frivol hardcor improb lamb magnat misogynist outspent pars penn placement repel resound rockefel rotat ubiquit unpleas vi
122 afloat applewhit austria bachmann blink breadth coincident conquer ellen filmmak hobbi howl implaus jfk kirbi kudlow lieu likabl madden mercuri misinterpret nasdaq painfulli rapper rash snoop thesi trayvon tsarnaev ucla unfamiliar weakest
121 antitrust bout commonsens cream disservic grover hewitt istanbul overstep palestin petersburg pulitz rabbi resurfac rutger scarborough shootout strait tame telecom torpedo untouch verizon warmer
120 apocalypt chiefli davidson dock dowd esper exponenti flush grime hid impair lanc litmu lousi malfeas mclaughlin mildli moot netflix obes repar riyadh rosi sanchez shorten signatori snipe storylin unnerv venezuelan whomev zoom
119 badger barber catalyst closet companion dampen dissuad earmark expressli fanat frisk frontlin fuller furnitur gatewai kickoff moodi multilater narcissist obrien obstructionist oman parker planner preacher rat selfi semiautomat sicker subset tyrant underneath viscer yuri zarif
118 abdic admittedli amateur besieg booster boycot butt chuckl colombia concord confederaci contra crossfir deris efficaci eldest grisham hayden homogen juic logan magnifi mcgovern megan newer robbi sadden shinzo slai softer stricken swiss tommi tulsa verac weiner weslei
117 abnorm amber atheist belittl blair cafe durham eschew ezra inexcus iowan itd jeh lover navarro paywal philanthropist prestigi rambl setup shanghai uc undergradu unten upstat vers warplan worthwhil
116 airtim andr bog clueless creed feckless finest flatter funder goldwat harsher improvis kurt lemon luncheon maxin neighbour parodi postal ratif roundli slipperi solomon tenuou throng unwav vein virus whereabout wreckag writ yank yougov
115 attest bedrock begich berat breakout bryant continent cooki cowardli dissatisfi ellison emul focal gatekeep gentleman hound inter javad jenni leonard lori marvel meyer piss reactor reassert refineri remnant segregationist shave spars tenor tornado tsunami unproven wh wrath
114 abolit amen beleagu beset cr disgruntl disillus duli forai handshak indisput institution invari khamenei lamarqu lighter lineup litter lou mastermind mayhem morsi obsolet overarch prestig psychiatrist rancher recalibr relinquish sanford scapegoat shellei stuf till toddler travi
113 abduct abdullah beard broadband burgeon calib creek curios equit gentlemen gloria infer infowar inhof junk jurisprud lopsid mcconnellgop myer nicola pal practition somali taker turnov www xavier
112 anguish architectur broadsid buckl citat contour deflat divin elliott erickson fairfax floridian gonzalez hawlei hybrid intra metadata misde nephew nicaragua nj piti presslei progressiv qaida quantifi remors rile rubbl rubin salaci shrunk specialti tantamount unnecessarili unorthodox warship whitehous
111 allison anarchist arlington belliger brat breaker clyburn commonplac corbyn eli emori exhort exodu frederick gossip hollen insignific lace lefti lib luci modi outer potato profan protection regress revit shaw snake token vain
110 adjac affin beam bucklei bullshit calibr crave czar downfal elon fumbl grandson hewlett intract narcot norquist peculiar ramirez reprimand spook starkli strife unquestion yate
109 abet accru angu atf behest cape capt cheek chile clad confound creepi curri diaz dishearten eddi erik etho eviscer grin grudg homegrown mccaul merger molest normalci officehold outskirt packard pare preposter rankl rebrand rodnei shockingli somber stoneman upload webb wheeler winston woefulli wooden
108 airborn brigad candidli candl cascad congresswomen czech divulg extramarit gentli hamburg harrison heavyweight hobbl impromptu interventionist katherin mcdaniel nativist nineti panama patricia perenni perkin primetim realign rife rioter scaramucci southwestern splash stat strikingli sunk supersed superstorm taxi testi tuck unaccount versa wale weld
107 abysm acquiesc adolesc ak alumni anomali ayanna bean behaviour binari bluff brightest buildup bunker buyback cadr chokehold cushion demolish earl encroach exxon feldman footnot fordham guis insurmount jarrett liu lob maher marxist motorcycl reprehens sane shelf shi sri synonym toronto tunisia
106 anew az concurr deceit depot dispel doc epitom fairer faithfulli globalist gruel hardwar isolationist judi manhunt mariann martyr motto myanmar narendra opaqu ounc pinpoint placat retic roam sondland vanquish willingli
105 anathema ant barron bisexu clandestin comrad condoleezza cumul delhi endlessli fixer gentl gin gloss gmt groundbreak gutierrez hyde kristen misplac monkei musk parna pawn playboi predatori provocateur savior seminar soap somodevilla sooth tattoo uniformli virginian windfal yearli
104 apartheid baghdadi bulwark cathedr circumstanti conundrum darkest deb denier disengag faux fetch foreclosur freedomwork grandstand han hbo hindsight honour inund jpmorgan judd loeb molli muddi nearest nonessenti norfolk parrot password recours sank shakeup sharper shia stalk tournament undon vienna wrist
103 academia asleep binder bronx bundl burk costum darker doorstep expend explanatori flagrant forfeit garrett improprieti incurs irvin launcher lindsai misogyni newsworthi renounc satur snapshot stewardship stigma swedish tissu tug ultimatum upshot wapo
102 bark bio cleans compliant crank decentr delusion desegreg dissip dogma elbow emit ernest estonia extinguish feroci fiercest foothold holdout hum inhibit joan joaquin leftward lundergan nina payoff pessim philanthropi policeman portal punctuat raiser robertson royc salvo sociolog stirewalt superfici uncontrol uplift vucci whitmer
101 abound alexi allei awfulli backpack bahrain beli benson chambliss citizenri cm cobbl demor dorm edmund estrang eyewit faint fisher fl greta harshest lankford lester literaci luke manpow mediocr modestli monolith multicultur musician ordinarili overflow pummel regrett rivalri scroll southeastern sylvia tarmac uh unconscion utmost wheelchair zach zeal
100 accomplic arson auditor barria bestow businessmen butter clai coercion dairi delug demot deval gush imaginari merchant mixtur mud nurtur paradigm payout prolif ranger siphon slightest tenni therapist ting unfinish vocifer
99 abdul altitud bastion blare bullock castig chan collid conjunct corros cram crawl delanei demilitar demur diner enriqu esteem glorifi helmet helpless helsinki imposit inconceiv infinit leaner markei merklei micro neb needi oneil repai ro staunchli strongman tiger tooth unavoid underfund unheard von waterboard welch whatsapp
98 albert aleppo bevin blindsid cnnopinion credenc dccc digest dome drumbeat falsifi folli gao graph grotesqu holt hottest inexplic inferior interject ledger manslaught mn onu parscal perch reno sap underst untold untruth workabl
97 amidst avalanch coloss cowboi crosser crosshair crux demagogueri docket ecuador gaze handcuf iceberg illiber imit inexperienc infest marsha mph muscular negat neoliber nigel overstai pathogen pernici predica randolph runawai safest sentinel trent trevor underw unflatt weber
96 albani analytica bankrol baron bloat blower borough bud carolin carr couldv coward devalu devout disarma dizzi elud evidenc ferri firepow fizzl gass gripa handcuff harmoni heartbeat hello knit landlord mali middai moran multimillion neatli nostalgia pierr proverbi quicker reimpos reintroduc shallow snag sporad staten tabul tenant thereof transpir underperform unredact vicious yglesia
95 agon anarchi apologist bath bezo bro bullish cabin candor coffin conjur cutter deer disposit est farc fratern generos harper hast havana houthi hygien iceland krystal mint obliter overestim overtak perk pertin powerhous reneg ridden rt rumbl saxbi scriptur sleev slog stigmat superpac troi unfilt vivid whack
94 adept aforement alfr anem arcan barrasso baucu charad compat convoi disprov drunken fetu footstep fourteen garag gm horrend huawei hunker imperson influenza isaac jonah leisur lenient moveon mum nr raymond reassess repetit reservoir rewritten richardson rot roundup rundown scour sideshow undemocrat weav weeklong
93 abundantli boulder burglari burnett capito chees clergi congo ct defunct disbelief emancip fanfar hasten hearten herman intertwin irk irrepar junctur kabul lewd limb livestream masquerad meaningfulli missionari rainbow ransom recognis renown restroom reunion shawn spit suffic tripoli unafford undergon
92 ac ankl avenatti buffer burwel carnegi ceasefir concoct contagion coron countdown darn defraud ding elis emma femin fester fri heckl jewel judgement ki kristol krugman lofti malcolm mandel meticul negro parcel propens prowess pry reddit repatri rodger rotten scrape semest sharon shuttl sydnei trench univis unsecur unwarr upton webster
91 acid apolit billboard birthplac cloak confidant cynthia dangl dishonor dude emblemat fog gala gown handwritten heavier inaccuraci intransig maritim massag omaha recrimin shameless slant speedi teddi tirelessli vex vomit weep wink
90 adelson aggriev asymptomat avow becerra boldli bot brock busiest cochran courier cring dehuman despot deutsch drape envi erick flap graciou grad ham holli hopelessli inescap juggernaut keenli lebanes lighthiz malpractic misconcept monologu moron parri peek pine pore redeem renaiss roast simplist spam stalin westminst yanukovych
89 abhorr absolv aoc backstop bailei brighter chime christina contemporan cordon emigr fellowship gleefulli gomez headwai heath hew incens incredul ira kristin mischief modif newsweek outpour outrais paramilitari phenomen playground populac predictor purview ramo redempt salient sheikh shuffl solitari sr tandem thad thatcher unchalleng upstart vener vinc wherebi
88 abstain afterthought annihil behemoth blackburn braveri bronz buffet callou catapult churchil detector diploma edict emptiv episcop gimmick gripe herridg interag jorg lapierr limelight mcenani missiv misunderstood murdoch occurr plagiar portray quiz rebat residu retent rightfulli rilei rupert sixteen smartest sputter steadfastli stealth sucker swalwel sync tallahasse throne tiffani unchart unwork yazidi zimmerman
87 aerospac bakr blackout bodili brandish buttress centric clemenc cordial crater dame disobedi eleventh freer fundamentalist hanoi heterosexu incompat itch khashoggi kindergarten landlin lesli mart mook morrison multitud nsc objection porch pragmatist propag protector qassem satan sleepi sneer sophomor spine subvers tacit templat tiktok tn treacher tussl unconvinc unjustifi unnot
86 algeria azar belatedli bloom coerciv conyer cusp da disinterest empower fiat gag geoffrei gigant gloriou gruesom harkin homemad infidel intraparti jenkin liquor luckili malloi milo mundan nevertrump newborn nich oftentim payback perimet plouff raleigh rivera spoiler swoop technocrat thinli thirteen trainer trounc tycoon wrest
85 amicu behold caitlin canal cautionari cecil chew clotur collegi dignifi equivoc ethiopia fore insurrect intermedi jacksonvil lectern louie natali offlin orwellian pablo postwar prong questionnair reschedul saniti sift sinema stubbornli truste uneven unseen womb yellen
84 abat aka alic bellicos birx canyon carrol charisma clamp clumsi dealmak decorum dod dominican dupe dzhokhar espn explet happier hebdo hemispher hydroxychloroquin inept innuendo jeffri knive malaria marque maverick mourner newshour numb oak obfusc olin pfeiffer raqqa recklessli recoil rudolph seismic shorthand soundbit stroll tyrann uncompromis uninform vault virul wang watersh yearbook
83 ankara bing bounti brinkmanship burnish chemistri columbin conduit cosmopolitan counteract cypru dade davo dept destroy detest ecolog euphem flail ftc goad gohmert incub jettison jungl lexington louis mat meager merchandis milton misgiv mullah nervous nieto nigerian paradis pitfal platitud poni portend quinn scottish semblanc slept sock springfield sung thatll toast unforeseen uninterest unseal wagon walden walkout winnow woodward yall yovanovitch
82 abdel alec astronaut bachelor beverag blm cain chairmanship championship chauvin cipollon constern decai derelict dershowitz dignitari dri epidemiolog facet flimsi forthright interv knuckl kri malfunct malta mankind maya mcname miranda motorist mutat nest nichol niec notr parish phenomena placard premedit reconven roug seeth shouldv solac steak tamara unhelp unreport unworthi yearlong yemeni zealot
81 allah alphabet apocalyps assort bee bergdahl bitch bosnia breathtak broward brows claw corral curti customari defector dunk erica flint furious habitat hoard homework hord infract kgb kyrsten latch latvia leeri marbl mighti mimic motorcad ngo nonstart nowadai outag pamela peru racket raj recalcitr rightw schoolchildren sinai softbal sorrow stan stellar steward taboo tanzania underag unforgiv unhealthi unscath vengeanc vietnames wrought
80 acumen alarmist alicia ancestri arn aveng balconi beverli blackfac blowout brinksmanship bulldoz butler cal calmli chapel comport diagnost duo expediti filer fischer fixtur flung hirono hr ipad kaepernick kathryn katz kayleigh kissing lenienc lowri milli necessit noel noncitizen onset pinch precondit preschool regroup reunif ri rib shadowi skinni snack tee teeter troublesom unaffili unstopp upfront wal wto zurcher
79 abject altar arch banish belgian bellweth bundler burial cleanup compact comprehend daddi devoid encapsul ensnar entrepreneuri ft gadhafi heckler hugo impot islamophobia jokingli keat lithuania marion memphi onlook panther perot ph profici quadrupl rave requisit sag salesman seneg shackl tamerlan teammat toughen trot unavail unduli watt whitewash workshop wrack
78 alexandra antibiot antithet autumn ballroom benedict briton butcher cach casket celebratori cooler craze du eavesdrop fledg fledgl greenberg hoffman hurd icbm labrador lockstep maduro mckenna moammar mubarak paralysi portug pursuant reinvigor ricardo riff ruben sanctimoni stair standstil tad theolog theologi trumptrump wilmington winnabl wyo
77 aberr ascent axi blackberri byron conspiratori crawford dartmouth dukaki engend furman harbing hilton holdov invalu leaf mann marilyn megaphon mondal natalia nc needlessli nh outward pam panelist pier ping pornographi romania salad selma shenanigan snatch soup spectacularli sunris tow trumpsess um unregul untrustworthi vip whitak wolff yiannopoulo
76 amazingli arpaio bartend cafeteria caregiv castl chef ek endem exploratori fleischer fork fruition gotcha gruber gum hai hammond hoc junki lafayett lauer lent looter lott marit masculin mclean meghan nemesi overh parliamentarian perish perplex pervert precursor quantit rebuilt reevalu rim runwai sanctiti siren sneez sob solo spokespeopl spout subtli swore thorn untest
75 benni birthright brewer cartoonist colon cramer doll emblazon entrant farag fluke fudg furnish glean guatemalan hank hannah heartless indoctrin jeer lanka leo lick malic merced microscop mightili misrepresent monarch nike overcam redraw reorgan repugn robe salvat sarin seep singh sliver sponsorship stale sunlight tablet tyson unman waterwai yourselv
74 alterc appalachian automot burlington burton cambodia catalog cedar choir cord cowardic creditor diffus disintegr distinctli endgam ethanol exclaim flounder forfeitur glen gonzal graffiti granddaught greenwald harmless honduran idealist intox lauderdal merri misbehavior multibillion packer paulsen presbyterian provinci psych rejoin rotunda sensor tender timid understat unmarri upbring ut
73 admin arrow auditorium beirut benevol bernank beshear comcast complement consortium danish deepfak demint diana dove eject endear fi freight gaetz geithner groundswel handler harlem humphrei intergovernment jo joyc latina mammoth mediev mikhail mikulski monarchi offshoot overs overtaken peskov pharma prism promulg purposefulli quagmir repay ribbon slid static strictest subtract suffolk thaw towel trimest unspeak upsw vineyard warmli wax wheat worthless yawn zinger
72 actuari aggressor alberta allai auction berri biologi breathless byrd celsiu chocol constru densiti dental edgar fallaci folder fractiou freeman friendlier groom hal hearsai hodg holler icu immers impugn keeper lid nusra parishion particl policemen railwai redoubl restless russ rwanda serbia shoddi shrank shroud spurn therapeut toobin unbias unconstitution unparallel unregist unwind zimbabw
71 antidot asthma banana belaru canist credul discontinu domino echelon empath errand excis flux gabbi gergen gladli guerrilla hampton handicap homepag hotb kazakhstan kellei lam livestock lookout middleburi nanni newport olsen oprah parlor plutocrat pruden reboot redesign relic remembr replenish revil royalti sharpest taxabl tireless trumka tumult veselnitskaya vouch warmth warsaw worshipp zelenskii zeliz
70 abigail advent amok awak bland brit broadest burner byproduct clint coleman conscienti cooker deirdr donovan emolu enquir epithet gall harnik heartbroken heartfelt hemorrhag hormon imam joann kcna kendal kimberli levant limp lyric magistr mandela mcaleenan mcmorri melani mistress monro mug nope nun oblivi oneself propagandist reactiv readout refocu restat salmon soda steroid tan theatr tidal travesti unsolicit usmca wizard xinhua
69 adjunct adolf albright anoint archbishop audac bandwagon belli childish cobb dina doma dunn exec fabul fluent freewai gee glee greedi hiccup hotspot hud hypothesi invoc involuntari juggl lite lukewarm macarthur madelein maniac mercer mia morocco moulton muzzl novic nyu obstruction overheard permeat pocketbook poet radiat recast rectifi ronna savannah scuffl sped sprung stanglin supplant symptomat terminolog tijuana uganda unus uproot vindict windsor yong
68 accessori ailment albuquerqu allus apparel arraign baltic barrack bart battalion bicycl blade bleach bolder carniv carpent chess claud clog conglomer crossov cv dice distributor drawback emperor extol forestal gidlei gild harrow hartford hitch incept inhal innocu iq landfal laureat monik neat nrsc onboard potenc qud quintessenti rainfal sect skewer smug stink tatter throttl toil tradeoff unseemli unsurpris waffl walt warrantless wiggl
67 aback absurdli ah ahmad apiec arbitrarili ariel ascrib asymmetr auburn bald berger blindli breakup browser brzezinski carvil circa cola combust condescend connolli corps cosmet counterintuit coverup curbelo deprav der dylann electrifi eliza foreclos gillum hakeem housekeep huntsman igor irma lbj limitless lunat mailer mika minc monaco monstrou nab nonbind overplai pariah pawlenti powerfulli prelud preoccupi quixot realloc reinvest rene righteous shale sheep shrewd shrine skit squelch superstar sweeten talker teresa tesla tinker unruli utopian
66 adorn anni ascens audaci barnstorm boca broadwai chrysler convolut coral corpu dewin dorsei ethan fearless fuse hockei hunch ia implant impract ingrain inland kessler khalid kinda longshot magnific manlei mushroom ngan nic niger obnoxi paltri preempt prescient proprietari psychiatr raedl recap secondli selfless shrapnel sip slick squash stash timefram trophi unsatisfi uzbekistan valuat vanderbilt vaunt viewership virtuou whirlwind wireless wobbl zink
65 admonit android anwar balkan bass benefactor blip boister bono bs buffett burgess bustl chen contrit dutifulli egalitarian eurozon feign fitzgerald fleme fullest garment gazett georgian gerri hofstra incess infantri innat invers islamophob kindli linguist literari lyin malonei marti masteri millei mow mythic neoconserv opera pariti partier patel philipp raton recogniz redund refriger reich rejoic repurpos retrain rooftop shane shea shovel strangl suffoc traditionalist visionari vogu wagner yoga
64 athen aura beau bewar blizzard bolivia bork bowman brazenli broach camouflag carrot chasm chick clement coddl conor cutback deferenti disson downsiz doyl dreamstim faa feather feisti flyover fuzzi genit glimmer gosh graveyard haircut handi henderson heroism honeymoon huffpost indistinguish insofar interconnect ish kimmel kurtz largess laurenc mafia marquett mcclatchi mcmahon meteorologist multimillionair newman nunn oclock odiou ostrac palmer pdf plutonium quirk rabbit rapport refere rematch restiv reverend rework rhythm roadmap rung sabato schatz servicemen simplest smialowski sprinkl stabenow statehood subtext swab undet unwittingli wherein
63 abbi ablaz acolyt arbitr arduou barbecu caseload chavez circumspect coi connot crass cull damon darken dictionari eighteen flier forehead freewheel fritz gape ghana hempstead hrc jamaica judith lara luxembourg macedonia macroeconom mazi mcdougal min mindless mingl misread monsivai nepal nrcc nrplu onward outlai phd platt pontiff ppp predomin princess pseudonym queue quotat raini rapproch redfield respit retool sioux slovakia smithsonian sordid suzann syracus temperament trespass vocat
62 airfield amtrak boggl bulgaria bulletin canon caustic clintongiuliani cowork croatia dain dale debra degener diatrib distil drake ebb edwin exxonmobil flashback foia goldstein grandios grous haram helen hernandez inconclus insular jaim jog kentuckian lastli llp logjam lucia lull marriott micromanag misdirect molotov multiraci oconnel peacekeep portabl projectil pub punditri purveyor reconnaiss reestablish refram roommat samoa sawyer sb seventeen sew shini shortcut simplic sketchi staunchest underwrit unsavori upscal yanke
61 abolitionist allur antithesi awri backdoor bedminst bergen boyd cayman coax commando condo crisscross defiantli delud dropout ducei entrepreneurship enumer enzi evolutionari factcheck fissur goos greenland haitian handel hebrew homophobia hosni huh idiosyncrat inexperi inextric intermitt intric intrins ix kean leather levitt maguir nicholson nih nonprolifer observatori overus peanut pell porou realism rightward roadsid secess semin sheila signer summarili taser teller tina transnat unabashedli uncommit undercount underrepres underwear unimpress usci vanguard vindman vollei welleslei wick wiser wonki wreath zack
60 abhor acclaim alberto annoy apathi arisen avid begala bonanza buckey chaplain childcar clan clifford cosponsor crane cutoff dearth diari disorderli displeas evangelist froze giddi gilbert gratifi habitu hoop howel hq incarn inexor inflect invect invinc ipo ironclad irrespect kaster kidnei kinder linkedin loyola madrid methan mm mytholog newton okeef omb orwel otto parochi picket pled prerequisit regiment regneri repuls resumpt resuscit roller salem schism scoff septuagenarian settler ters theoriz triumphant turlei twilight uncharacterist underwhelm unfulfil usda wail
59 acced akbar alaskan alma applianc beauregard bralei braun caretak cigar claremont compuls conceptu conduc counterattack cunningham disloy eerili exemplari fathom finalist flagship foggi fuss genesi hoeven hubri indel insolv jayap jesuit jordanian jubil kany kaplan knot lawbreak lev linchpin malik mapl meg minion noisi norwegian novelist pc plantat plumber prof qaddafi quarrel rag reproduc rica riskier roth rowdi schneider schumerovernight soni stylist swagger therel traci ultrasound unintent unmatch unto utopia venom victimhood whiter wrinkl zoe
58 afar ammo ansar ascertain astonishingli audibl backroom bate bevi boko brodi caprici cataclysm cavali cillizza coastlin cov debilit detract diesel disconcert doomsdai drivewai dunford emerson fealti fictiti flak geoff gloat gorbachev grove grower homag illiter illog irredeem jacquelyn jeremiah lampoon limousin medvedev melinda midwai miracul mongolia munit nerd ol orat overboard painter pep poignant politick preponder pseudo rehash ridg rs scorecard semant shark sikh smirk snowbal stitch tomahawk tsa undetect unforc unif unprotect vanc vanden veep vigilant whiff
57 arous avatar awash brainer causal chummi colour condescens countrysid cronyism demographi dislodg dispassion distraught dovetail eleg emissari emmi encamp enmiti erstwhil esqu fallback famin flirtat gaggl genr glide greenvil grei handedli harlei hiatu hormuz ibrahim impecc implos interfaith ip issuanc knelt kosher lanni larson laudabl loneli mariana massi meander mollifi mt nam noncommitt obrador ohr overview painkil palmieri pramila proprieti prudenc reorient robber satisfactori sebastian skate skyscrap spokesmen straddl stung tarp therein tome unionist unspoken whit whittl workaround
56 ahca alpha aspen bahama bermuda bewild blith bodyguard bolsonaro boyer brim buddhist cabal cameroon champagn clayton coca collector comiti concuss convincingli covington curt cute denis dormant drank empathet eulogi florenc frenet fry garcetti gird halv hawkey hungarian hutchinson impermiss ineffectu infrequ ingest jealou kobach landown lehtinen liberian lili lurid marino mattress messina mimick miniatur mismatch mole muellerspei mullen naral papal pencil philanthrop ppe purdu realis robocal rohrabach ruse slush steeper steinhaus taco timer transatlant unconfirm uncorrobor unintention unmark unproduct unwieldi val vibe wag wharton wicker
55 adel ashton astut austrian barclai barton bauer bi bigg blond bonni bravado cam cashier cogniz councilman craven crisp dant deciph defac diehard dissect dubai duffi dystopian eaten effus extrapol frieden grimm groan haberman hagu handpick hegemoni huntington hustl idol ileana imf indecis invigor jibe lanza lifer lowei mater measl miguel misconstru mural ned nineteen nondisclosur outlast pappa patriarch petul preemin presser pullout rendit roadwai rochest salazar sauc scholarli schwartz seced shirk skype stafford subgroup taj tediou thunberg thurmond tract uighur unpatriot unsuit uruguai vapor vicki wannab whale
54 adag albania armistic assemblyman attun autobiographi backbench barbour betti bl booz cab captor chagrin chamberlain chechen clara congest consumm delinqu dispirit dope dover edison eg elat enamor eurasia exot expung falcon falkland fawn fetus fiddl gangster gratuit grudgingli hastert hoist holist imbroglio itinerari jair janitor kardashian kristina lans libbi lockhe loung macro madam malwar mcgrath megadonor mesh momentarili muammar munich narciss novelti oppressor overton parachut parlanc percol picnic plumb pronoun rabid redress refocus rekindl revoc rooki saber silo spear stomp strewn telemundo tomato tomlinson trojan undisput unend unprofession unscript vocabulari walz winfrei wolv workload zombi
53 abyss aghast amp annapoli augment aumf awkwardli belat brethren cadillac carper christal circular cnnmonei congratulatori consular counterweight cpi cumbersom defamatori deftli dioces disclaim dragnet eccentr eleanor elliot enthus entourag extravag faso fattah frei gibb haider hapless heretofor hose hotter idli inertia intak inward isakson ism kyrgyzstan ltd mahal maricopa mcallen midtown montenegro muriel nexu nita notorieti originalist outmaneuv overload peggi pierson pollack pragu qualm queer radioact rescuer reshuffl respir rudimentari ruptur solver spender suffrag surf ta thornberri thump tranch unconcern uncondit undesir unfriendli vividli zealou
52 ai amherst anglo ashraf atkinson attrit bakeri cajol chin choreograph citigroup colleen condens confab confluenc copenhagen cudgel dewei disburs diss dixon dprk droplet edt eritrea everett fiber filthi foolishli freshli fruitless gettysburg gloom gloomi goper grandkid greas gutter hamid haspel inconsequenti jansen jodi johnston judaism juncker juxtapos kurdistan kyiv lengthen magnanim manifestli marketwatch masterpiec misspel neuter nimbl normandi nytim paramed pataki pedophil pendulum personifi pike plateau pond popularli pricei processor quicken quorum ream recoup rehnquist romanc ruinou ruiz sasha sceptic skittish snl soli tacitli triag tusk unabash unbound upstair vicin vinson vintag youngster zionist
51 abomin abridg adrian anxious artifact ballgam bedford boulevard brunei bubba carmen chasten cheapest consign courtnei crist cruiser culpa cupp defenseless demo devi dispensari ditto doabl dredg dustin emb enjoin everytown fabl fahrenheit fentanyl filipino fuell getter guterr haggl hasti helena incomprehens inocul kenyan lilli mailbox maim meredith metastas misjudg naomi nugget ottawa painstak patronag pedigre pensacola philli prototyp pupil ramadan redrawn redstat renter replet sacrosanct scranton sheryl shinseki showman slovenia snapchat snark solyndra someplac spx starvat storytel susana temp throwback triangl unannounc uncontroversi undergird undertook unenforc unfathom usc voicemail waitress waterfront weiss
50 alyssa armageddon autism awlaki bowser branstad bumpi burnt businesswoman cockpit compulsori constel contriv criterion dearli disorgan donetsk ecstat eri fairi firmer flagrantli flyer gabl gentler glue harf hawkin honda ilk introspect jargon jewelri kort krueger lao lauri lehman lightheart maliki markup maxwel mayer mayo mckeon mea mercilessli minuscul miscarriag mourdock mous nascar nuland obergefel ortiz ossoff overdr paraguai patern pent prejud prognost quaint raju raskin reclassifi regent reload renegad repent retrofit riversid rosemari rulemak rushmor scapego sexi shill shockwav snippet speciou sprang steril stiffen supercharg susteren tidbit tightrop tote township unaffect unremark vanessa vendetta verit vernon vitter waldman warmong ya zucker
49 adulthood alto alum arithmet balart biometr borger brainwash breez breonna brunswick bueno byrn calori chord churchgoer clinician compress comstock connor crouch cun disincent djibouti dni drawdown emmet feast fil florist flub fountain gail garrison granular harrisburg hoosier interdict kang khanna kudo lamont lebron likeliest luggag malais manila manu mao marx morel nader namesak nashua neighbourhood nikola obedi ontario patterson paxton pedro peshmerga pillori pinocchio piqu pooh potter pow preferenti pritzker pussi quizz reemerg reservist rite romero schooler screed scrum shithol shrill singman singularli skeleton skull sling sloan smatter snarl spuriou stamina stockholm stranglehold strenuous torment triniti undercard underwood unimport unoppos valv verb verita yo
48 absolutist angola argentin awhil ayman azerbaijan banal bicamer biologist bp brenda bumbl calvin cavuto coaster committeeman countermeasur cradl debas dee demagog disloyalti dissens doherti drugmak farmland fewest fitton fitzpatrick floodgat forma fy gamut germ grape grit hearti hector homecom honei honolulu huelskamp intellect intercours interfac internecin irrevoc itun jazz jeanin jitteri leapt loudspeak lujan madman mesa millennium montreal nag nathaniel niall nostalg offenc ohioan olympia ordain orphan pallon payn pediatrician pelosiovernight peni playoff plethora pluck pocahonta polk portsmouth prejudg protein ptsd purist rariti raza rediscov scot shinkl simmon smoker spotifi staci stefan stew stoop strom superb surreptiti swastika tass tether textil turbin unfund unicorn volker weirdli wholeheartedli wilk wu yonhap zachari
47 ajit apprais astronom bern borderlin brownback bulletproof bunk burundi carolinian cecilia cesar cessat chilli claudia collinslawmak counterprotest cyclic decapit diaper dichotomi dickerson dickinson dissolut downstream dummi eduardo emblem exculpatori farrakhan fedex fletcher furthest getawai gibraltar gil glamor grijalva gupta hanna hasan hemingwai heyer hippi ibm ik impervi inalien inexpens ingenu inn inton isolation ivan ivana juanita judeo ko liptak liver lyon manageri marcia mead microcosm moldova murtaugh nondiscrimin nuisanc obituari offspr oop outpati outstrip papua pavement persever peski pilgrim pod poultri presag prev reinterpret riven rumsfeld scarciti scooter scrupul segar shambl shamelessli shortlist sisi stamped sycoph tailspin tedro travers trickier uae undeclar underemploi unsign unvarnish valor vantag veneer vestig wendel wwe zoo
46 abadi aloof andrei apologis arbor banquet barnei baromet bedevil beget bellow bethesda blight boardroom bottleneck brig bum bundi bylin cardboard careen champ chechnya checklist costello counterpoint cryptic cyberspac deprec disori dogmat duckworth eastwood emitt empt exorbit fax flipboard gallagh gmail grahamgop grandma guttmach gymnast harriet herebi honk honorari hourlong ih instantan interraci investigatori janesvil jona jostl judgeship kane kristi kumar lightweight likud linkag livid luminari maldiv malevol mara marla mascot motel nutti nv oblivion palo paydai pejor petition platoon plunder poroshenko potomac puff quibbl rabbl revolution ronni salisburi scanner scarier schwarzenegg seib sh sharri shimon shirlei shortsight snarki snif sonni sperl stanag statesmen stiffer stretcher substandard succinct supervisori sutton sy taper tellingli transplant trinidad unab unsolv vancouv viet walli weissmann workout yacht
45 abras aetna anbar antiwar appris armenia armstrong ayn blacklivesmatt bludgeon botswana boyl caesar caucasian cleaver conquest counterbal cq cred cullen daylong den derrick desist devote dominion dormitori drub exalt exclusionari extermin exuber foregon ghetto gleeful gobbl godfath gottlieb griffith hamstrung harangu harken hassl headi hog holtz imprecis incapacit janic labolt leigh lenin luntz madonna mae mathew millennia mirag misspok moni nondefens noxiou overr peripher petro plaudit reexamin repaid retrench rino rita robbin rube sage sarcasm schlapp seychel snowflak snowstorm stelter stoog swetnick tin touchi tumor tweetstorm tyron unbalanc uncrit undat unpunish unrespons unteth urin usama variant verbatim vu wanna waysid wept werfel wmd
44 aarp adhanom album alexei amelior ancestr asa assidu assuredli backped backstag barbershop barrow bayonet becker chait chappaqua chung clau clovi concis coronavirus covertli curl custodian cutout dea deescal doubli douthat enjoy entreati epoch fb folksi genom gi gonzalo gu handicapp hanson hawaiian hymn indivis irresist joei leftov lifesav likeli lind livingston lumber maccallum malkin manuscript marvin mccarthyism medit messr midland mileag misfortun misidentifi mozambiqu mystifi neednt neophyt nihilist nip nro olivi parasit parlai pena pesticid plaster poem pomp punctur quebec raddatz regimen renomin replica rivet sandberg sao severino shortest silk silva sinner sleazi smolder sochi softli sotloff soundli spotti steamrol stephan storefront sununu surmis surplus tajikistan takeout thinkprogress thirst timor toledo tutor unreal unrepent varga vie wager wee whitman wikipedia
43 agreeabl aipac airbas airbnb allahpundit amplif angrier antisemit apologet atroci baquet barker bloodbath bragg breathlessli burkina cbc chattanooga chemotherapi chevi contractu corona cramp criminologist curiel cursori deadlier dealership dentist development dimension disillusion dismemb donohu dweller eb ecuadorian etch fiona firebomb geolog goodi gravita groupthink hen heret hideou hubert humid ignomini imprint infanticid insincer kashmir lamp laurent lawfar lofgren maci mainstai mania mateen mauritania mccrori mchenri mediait mel mer mispercept monet morrissei multifacet nareit ncaa nicotin nontradit olivia onion oregonian palmetto pearson plaqu postcard prairi precautionari primit propheci publicist pullback punchlin rawl reproach rerun rewrot rosenberg ruthlessli sahara sanguin seafood skid slowest solvent spreadsheet squirm standalon standbi sticki stunningli thermomet tiananmen tossup turkmenistan umbrag unbridl understaf undeserv unexplain uninterrupt unjustli unpublish unrestrict unskil unsteadi usaid waxman westchest whitnei xvi
42 adul airwai amanpour anatomi appalachia apport authoris bacteria blush boilerpl bookstor bred brilliantli brownsvil bruno carlton chevron clarion clobber clung coffman comp comptrol cordrai cornyngop crimean crump curious dia dictatori disench disloc dither douglass dox dumpster err excruci falwel feingold finit flamboy flinch floodwat foist fondli gauntlet ghani ghebreyesu gq greenpeac gru gullibl gunfight handsom hb herb herzegovina hmm insubordin internship ismail ivei jacobson jacquelin jenna joy keyword kirkpatrick leash longev mack madagascar malaysian mansour marsh maze mercenari minefield modul moss mouthpiec munoz nlrb norton nullif nutshel opec outpol overzeal partyer pluralist pollak polygraph preoccup quinci ramadi realtor redlin russo saharan savor schneiderman seasid seduc sellout sensenbrenn sequel shellack shudder shutterstock siegel sinjar stefanik stud subcontractor swerv tamir telegram tennessean textual thai thinner thou thrush togo tort trivia truthfulli turnabout unrestrain unscrupul unshak unyield usabl verrilli vii warmbier webpag widest zambia zeldin
41 aesthet affabl affix afoot aguilar airbu amic ashor ayr basin beliz bhutan biofuel blanch blurt boundless calamit catholic codi commensur contemptu countervail cristina deafen deregulatori dmz doorwai doubtless entrap equatori erika extric facad fairground fallujah fanni gabon geraghti grisli gwen hem heresi hitter homeownership hubbard imperialist inaccess indiscret inskeep interceptor jentleson kara kenni kin kingmak kingpin kingston klain kline konstantin leslei loggerhead looser lu malleabl misleadingli nazism nestl noncompli packet painstakingli panacea patton peacemak pelt pere prager prodigi promo rebuff rejoind reprogram rerout ricochet rodrigo rubi sarasota sewer shack signup slum spinal standout starker stool strauss succinctli tahrir tex throe tobago torr trailblaz trumpdem tuft unafraid unfil wacki weingarten wen wework yi yuan zandi zeke
40 abrog alejandro alia allsid almighti alzheim asterisk atm av backslid bedingfield berg biomed bracelet bridgeg bridget brigham bullhorn calmer caputo cheri cheroke chyron communion conant constitutionalist contrarian cote cottag cower crest cricket cub delano devour dingel eakin equilibrium evidentiari eyebal faithless fantas farrow felip flashi frog gandhi gist glib goofi greener guardsmen guyana halperin hanen hardi hincklei hubei hydraul incessantli infanc internationalist intervention introductori invert jitter johann juneteenth knox laffer leftw leve lioniz lutheran mahdi malawi marxism mcmullin meek merciless ministeri mishap modu montag muck mussolini namibia neocon nickel nonpolit nude omnipres pamphlet pedal personhood photographi physicist poli precipic primaci printer quieter recommit reconnect rehir relitig remitt roland sargent scalp scattershot schieffer scum seam selv seminari sergio shaun shriek sizeabl skripal sneaker speier steelwork stevenson strangest subjug sulli surnam taft theocraci thiev til truism uncontest unmitig unpack vagina watertown wilei willard witt yardstick youngstown zakaria
39 ach affection akron allan amor anchorag aqap arlen arsonist auspic bandwidth beautifulli bernhardt bethlehem biotech bled boutiqu bride buckingham cardiac castellano catalogu cedric centenni chapman clot coexist coma condom contextu copper corrod credo cuellar dancer dannenfels dazzl decisionmak diaspora din disinclin disobei dong dori dumbest eco edith eileen eva fearmong feebl fehrnstrom felix feminin fernando feverish fourteenth frail fulton gambia garb gitmo giver glock gravest greenlight grievou guardrail guitar hale histrion humankind hye iaea inauthent incivil ingrati interchang juliu kilmead knack larsen levinson liechtenstein lighten lyft macao magnitski mauritiu mckinsei mele mercantil micronesia monopol moynihan nicer ornstein oslo outgrowth paulson pharmacist pitchfork provabl quickest readership rearrang reconstitut reev restitut ritz ronan salvadoran samaritan sandov sausag scotusblog seiu shepard sickest skim sox spillov sputnik squadron strickland swine swoon syke takeoff tempor thc thrash tiresom ugliest unaddress unfurl unquest unwritten vaughan vegan vitamin vladeck wallop weasel wetland whoa winc windi woven yea yulia zika
38 accredit agil allegri annenberg apostl backstori balonei barak barbado barbuda bastard befit bellevu benin caldwel carei ceneta cgi chronolog cicillin coke conawai contort copai corbett counterfeit cyru dart decoupl disentangl disfavor disown doha duress edelman elia erwin fatah fickl fiji forego frosti grenada grenel gritti hamstr hangar headlong hensarl herculean inciner inflow inquisit irat irration ivori katharin kilogram knell laissez leaflet lepag lesotho librarian likeabl mama mckinlei meta militiamen nai nauru naysay nebul niceti noos overconfid pageantri pellet peripheri phish phylli pleasantli pontif proffer psychiatri pugnaci quartet redskin rehab revisionist sinclair snope solvenc stapleton steinl sunglass surmount sutherland swaziland sweetheart tangenti tantal tavenn td tecton tenac tidi tipto tmsnrt toyota tracer trendi unquot vacil veloc vista walton wand wholl wynn yep
37 allahu antigua aruba balc beauchamp becki biodivers biotechnolog bissau bondi boondoggl cadet caico candac cane cardena carjack cd celinda chlorin cleverli compart compatriot conrad cosbi countrymen demolit denham disturbingli doggedli dominica donilon doubter dous dublin edgi ensconc eponym extrajudici exud finess foresaw franco frum fsb gfk gilmor glacier gofundm grammi gust heartburn hoodi horton hydrogen idlib implac imprimatur inadequaci ineptitud inflex ireport karzai kitt kowtow krikorian lancet leland leno liam lol lunchtim malvina mcdermid mckinnon meckler mendac mettl minded mlk modesti modicum mogherini mose murmur nadir nan nehisi nighttim noaa noonan nouri objector operandi oppo ordnanc oz partak pervad pham photojournalist picker piggi poetri predetermin preston privi prom puritan ralston ratcliff recurr refuel rendel restrictionist reus roberta romp roughshod schweizer semiconductor sewag shocker sniff spoon sundri synthet teamster teed teleconfer theologian troublemak trumpcar ungovern unrepres untoward valentin vanuatu verd vpc watkin whiplash whopper xinjiang yen
36 achil adject agnost agoni andorra anguilla assent asymmetri atla barbarian bel bender bereft blackston blossom brainstorm brunch businesspeopl cahoot caledonia candlelight cari carla climax conflagr contraband coolidg counterpunch craziest dagger dane daytim delin deme dessert dharapak dimon dinosaur dolan dorian dougherti dutert earnestli electrician errant esquir evansvil federica ferc fig flabbergast fresno golan govt greenwood grenadin gunpoint handbook hansen heinrich hindranc hiroshima hui hume impenetr inadmiss individualist insuffer irgc irrig janeiro jour kiribati langlei lightfoot mahaskei makeov malia mathi mees melbourn misfir myopic nairobi nakedli narrowest nevi nolan oig omara overtook palau perus pizzag poker pratt pueblo punk pyramid qasem rahman rcp recidiv reclus schakowski schoolteach seamless shakedown shakespear shtick snafu sprout stoltenberg subtleti tate teem thru tomb tonga toothless touchston transient travail tuvalu twentieth twofold unknowingli vilsack voyag wallow warmest wig worm yuval
35 aftershock airlift amorph angi aptli arberi autograph avik barg bartiromo basilica bois boldest bozel brillianc brouhaha busch bye bygon careerist catchphras caucusgo centrism cheng ci cock comoro composur conceit cracker crept darkli daschl deforest deliver dement deniabl deput disembark disinvit dovish eateri ella evelyn farook feroc fetish finer flair galveston geun glut gravi greensboro guthri hamlet harp hatchet horizont hyperpartisan hyperventil ilya immatur indec inordin ipcc janata jensen juici kayla kinzing koran kosovo latinx mandarin medina mickei milder momentari moribund morton mover mustafa nauert neera nepot newsmak nonfarm nourish oecd omarosa outgun outspend overpow oversimplifi overweight pascrel peaceabl peacetim pearc perfunctori pretrial prokop prologu prostat protagonist psychopath puppi qatari quak quandari ramesh ramsei rearview rebelli reenter reilli reliv revuls rey salah scala slavehold squeak studious subconsci suburbanit sulfur sweatshirt swollen tanden tashfeen telltal thomson thurgood toner transcanada transcrib trepid trumpist trumpworld unbecom underserv unforgett unlucki unmov unseri usatopinion ussr vertic villa vodka volumin weighti wildest windmil wmur wrongfulli
34 accolad adler ahmaud alton antil apex apoplect attir avaler ayer bd bedfellow beret bharara bharatiya bossi broaddrick broadwel brokerag camden catalyz cfpb clutter cmdr coars coauthor configur copiou costco coteri courtyard crescendo crowdfund csi dalei darussalam dawson deac denot desmond diametr dicei discipl disreput divoir djia dooci dragon dumbfound dunham ebai embarrassingli embellish fad faero fanatic faq favourit fece figurehead forestri futuna gestat goat goggl goug grail guadeloup guiana handov hazi helpfulli hiss inattent interperson jamahiriya jenner johannesburg jussi kaufman killough knesset kyl lancast letitia lexicon lineag lowel majoritarian martiniqu mayen mayott mccoi meritless middleton militarist miquelon mistook montserrat morass nikkei niue nongovernment obligatori oratori outliv pauciti pitcairn polynesia pornograph poss puzder rainforest raven recod reconfigur redux refil reimagin repackag risch roskam rothenberg rourk rumour sba schoolgirl screech secondhand seduct sensation seung shariah sociopath spangl splashi squirrel stanton statistician submerg sudanes surinam svalbard taglin tobia tokelau toplin tractor trucker tunisian unalien unbear undercurr unison unknow untap ware welsh whiskei wineri workweek wrestlemania wv zeitgeist
33 abramson adrift alcindor amet amir amsterdam ander anodyn antebellum antivir apprenticeship arthriti aton banter bibi bidder bjp blogospher blum buyout cacophoni caleb camel chu cinema claimant cliqu coattail commodor conscript counterargu courteou crib cyberwarfar dataset davenport dearborn deft delauro dinan disquiet doldrum donkei downhil duggan exclam exquisit flaunt frost gargantuan ginsberg glitter glu goalpost gorka gosar graze grifter guccif hadi hallow heft hornet interced intricaci issuer javascript jost jp juarez kangaroo keisha knockout kohl learner lehrer letterman lugar lust majesti maladi mb mecca milbank mommi morgu msm mutter naught neurolog nile norc obliqu oleg oren osborn overbroad panhandl pantsuit parson pastur peddler petrochem phalanx pilgrimag plume primer radiu ramallah redo reef remad repositori repost rhyme rori sadiq sanaa sexton shoo shumwai sledgehamm slime smollett smother solemnli sophia spinoff spitzer stoic strongmen taiwanes thayer thiel tmz toxin tut ulyss underl underpaid unimped unlicens untangl usatodai various virolog vivian waiter wanton warden wellb whig whoop windshield wretch wwii yamich zient
32 accentu albatross anthropologist aristocrat arteri ashcroft atrium ballpark benenson bilingu blain blameless bo bourg brianna brighten bunni burglar buster byzantin castil cavalri ch clickbait colvin comer communiqu condominium convuls copay copycat crenshaw crowdstrik dannel dapa dara daryl dashboard delici denizen disjoint dorothi dour downstair dscc dsouza dusti edific effectu ehud elleithe enron faceoff fergu fernandez fiance fitch flatteri flawless ge geng glossi gracious graft hangov hasen haze hepat higgin hillaryclinton hipster hom hp hw hypothes immort inan insepar interfax intergener interlocutor intifada irbil islamabad jin joanna judson jumbl kantar keynesian kickback laredo lena libra lin lingo loathsom madhani mammal med meehan megawatt meteorolog milan murkowskihillicon myrtl napoleon nightmarish nihil omen orr overstat pagan parkinson pastim paypal peasant pellei pillow pirro plum polio politicaltickerfollow pong postelect predispos preen prickli pristin prose qualit quentin quirki raider refinanc remdesivir reza ria ricki roanok roberto rosenth rucku sabrina saddest sanger sanitari schizophrenia seamlessli seng shesgreen siriusxm sodomi sparkl stockman stove strode stupidli subservi thoroughfar thuggish timber timeless townsend truncat ub unair unattract uncanni underclass underton uneduc unfaz unitari unment unpalat upright waist wearer wisconsinit withstood woodi yarmuth zhou
31 aaa aamer adrienn aerosol agalarov anadolu angelo annal apac apathet approvingli armour bandi bangladeshi barbaro barcelona bastil baylor bb befriend billow blankenship bmw bookkeep brainchild breakneck bromanc bryce callous cameo campground canard cartridg causat chandler char chester christensen citywid ciudad colombian colorblind constrict counten courtship curricula dabbl deconstruct dillon disallow discreet diver divvi doctrinair drawer duan dui duma ember emphasis encircl enmesh ephemer es ethno evacue excurs fe fearsom forthrightli friedrich ftse gaddafi gage galston gayl gerard gill gizmodo goodwin gram gramm grander greenblatt gulag gymnasium haphazard harwood hayek heydai hijab hillsid homeschool hue ici illusori immeasur inaud industrialist inviol irreconcil irrefut jefferi jetlin jumpsuit kaufmann khale khizr knauss lang lifeblood loesch lombardi macho maid mangl matteo mccall medil meryl methamphetamin miriam misreport mound ne nelli newsbust nugent null obstetrician odessa orman ortega panmunjom pantheon paragon pedest pee personif philando poe preet prefac premiership profus purest quantum quran reappear reek reintegr retook richli romanian rowan ruffl rutherford schizophren schmooz sedan semanski shanahan shokin si smoother sobrieti spa spigot steagal subtitl suitcas symbiot taller terner tipper tm touchdown treacheri trenton trifecta unbeat unspar unwinn unwit upstag venal vietor vine warrenwarren wherewith williamsburg zawahiri
30 aapl abortionist addendum alarmingli allig aloft aol archdioces audiobook augur bashir bayh bentlei blackwel blagojevich boll briefer brisk bulb burl busto cadenc cardona caucasu cellular childbirth christchurch cleanli clearinghous comed commot congrat conjectur conni corporatist coyot crucibl crucifi culinari daisi declassif dehydr deli dhabi donut emmett emoji erbil exurban faisal ferret fluenci font forbear foresight fraca frankfurt frigid frontal gadfli gal gallego gamesmanship geek ghastli glover graini grande grayson guild hancock hassett heaviest housew hutchison idf immut impart indi insect isabel isl jacobin jed jeep jessi joyou jung kahn kasowitz kelsei keyser kliff kristof latent lifespan lorrain luhansk machado marquez mcintosh meritocraci mezvinski micah monthlong mors mystic nah nanc nap ness nixonian opprobrium overthrown pickl pitnei pixabai popcorn proscrib quadrenni queu rabin rath rebirth recant rejuven rna sa saad savageri schoolyard sclerosi shaft shulman sissi skillfulli skylin souter spade spiker splc spousal stasi statecraft stossel streep strung subdivis swelter tocquevil topeka townhous triangul trippi triumphantli trunk underplai underreport uninhabit unmoor unrecogniz unriv ventura veronica vortex vultur wayward whisk willem zeleni zionism
29 abbrevi airman allr amit amnesia amo apach arak aristocraci arizonan autocraci autopilot ay aziz bc begrudgingli biker blah bluish bondag boogeyman bookend breakawai bredesen breweri bromid brow brute buzzword camaraderi canva charlatan checkbook cisnero cogent colonist colt continuum corollari crumb deactiv desecr dexter diarrhea dinesh dissimilar disun dodger downei edinburgh elid elisabeth elissa emiel etiquett eulog evoc excitedli farthest feeheri fest foolhardi fortitud fraser gennif giggl glasgow goodel gratif grocer groundwat harrington hatchtrump hemmer heterodox hey holdup holster horseback huffman humana imran inargu ingal intimaci isp jock juxtaposit kernel kochel koskinen kupec langer lausann martyrdom mast maximalist meteor metr mice microaggress mif misbehav morbid nausea nearer newhous newsfe nordic nunberg oasi odditi ofa oligarchi orchard outfront overbear overwork overwrought patriarchi peach pensk perfidi petri phantom physiolog pieti pj plame ponnuru poppi portugues powerpoint precept procter prognosi proudest psychosi putt rahal rarer raze reaper refight registrar remnick reposit roseann roulett rubbish ruddi ryandemocrat sensationalist servitud shabab shortchang shrift shulkin sim simplif sleeper soi spice stoppag stratospher sturdi sturgeon sui summertim surest tenaci terrenc thee thrall thrower topsi trembl tremor truer trumpkamala ultraconserv unbreak unbroken uncivil undisciplin unplan unplug unreleas unsaid unsatisfactori vanishingli vaxxer vector wean wedlock weigel whammi wool workdai yearslong zuma
28 abramowitz aei ahmadinejad airmen airtight allentown alp ambassadorship archipelago ashle audrei barnett bartlett beatti bidenhous bloodiest blot bonker boomerang bourbon bourgeoi brandt bravo brightli bristol brownstein carmak castrat chloroquin cliven cofound coie collier comeupp conclav coptic curbsid cyclon daze disenchant dishwash disneyland doggett drafter dreari ds everglad expansionist fabiu faiz fara farmwork feudal flummox forrest frat frazier fuent garri gingerli goldston golfer goliath grubb grunwald haaretz hahn haidt hanger happiest hermit hickei hickox hjelmgaard hossein idioci impound indonesian inferno invoic involuntarili irv isgur jama jayn kamm kickstart killoughcnn kinet kohn landfil lens lobiondo lobster loren machet maiden mair manli manmad matrix mba minnesotan mortifi motherhood mule muller newsi nightfal norri novak numbersusa orchestra ossifi osullivan overcast overrod ozon panopli pincknei pinnacl plaincloth plasma pocan prenat procliv prouder puf qanon quayl quicktak raison rangel regina rfra ricketi rickett rodent roonei rothman rupar rusti salam salienc samsung scent scribbl sedit selzer sequitur shakir shone sitcom snare snp sotu spanberg spartacu specimen springsteen statesid stingi strictur stroller subpar subprim suppressor susi techi thief tobi tobin torrenti trickster trough tuberculosi ukranian unattain underemploy undergrad unharm uninspir unnatur unsuspect upstream vat warili warlord waterloo wbur wichita wilkinson zhao
27 aj almond ancillari atyp axiom backseat bercow besmirch beta bismarck bliss blowup bower bream brigg brinklei cakeshop canin carriag cctv cerebr charlen checkout clare cleav clemson cocoon colloqui communic complementari conan conlei counteroff criminolog cruelli daesh decod demer denuclearis detour directori dm dmv dodgi doral downpour ebulli eeri ef eisen eisenprei enclos ethiopian euphoria expatri extravaganza farawai feverishli filth finnish flakelindsei fluster fm garza geni genius geologist gideon gif gipper glaad gracefulli gradi groundless halftim halper highland hime hoars hodgepodg hogg holman huf hust hyatt imbu institutionalist interviewe inveigh javier joelpollak jumper jumpstart kaci kneecap knowl kori lackei lapd leonhardt liasson liquefi livabl lp lunaci mainlin malibu marcelo mauric maven mcgowan mckai mehlman mercatu meridian messian meth minutia misquot molecul monk mortem mosh mtv mukasei napa napl nasal nbcnew nda newslook nhl novosti opul outflank overlai overpr overthrew partit passov pendleton phaseout piou pizzeria po poach politi preconceiv proteg receptionist reconsider reformist regurgit restock rhee rollin romneycar sadist scarf scottsdal scurri secessionist secularist seinfeld sessionssanford shoplift showboat shuang socio socrat sophi spasm spider springboard stagecraft stahl starkest stater steepli stipend stiver straighten strenuou subsum superhero superman sweenei tact tal tanya tawdri telegen telework tem tenabl thrice thunesen tp trai triumphal troup truther twain typo uglier unceremoni unflinch unprovok vegetarian veng vilif virologist volcano weirdo willei winkler yitzhak yuma zelnicek
26 adl adrenalin adulteri afield aime alderman allard alright anaheim analogu anthropolog anton apost append archaic archibald asshol awol babbl baselessli befuddl bile blacken blackman blasphemi bloodless bloodlet bluf blurri bon bonjean boobi brandei brittani brochur brokaw buffoon burma butterfli calhoun cameraman cantwel caraca cardiovascular carp cass cheapli chesapeak chock chore chrome confetti conner conspiracist consumer contraven coretta countercultur couric cremat cubicl dagestan decenni decertifi deleteri desktop devoutli diagram dietari disruptor dixi doer doughnut dup dynast embezzl endanger erskin escobar execution exhilar exterior farenthold fisheri fitbit flicker fling flog fluiditi foibl fortress fraudster frugal gaudiano gawker gem glorif gove grovel guarantor harrel hayn healei hegemon hellhol hinojosa hominem hoot howi huckster hull hypertens ie incalcul javit jeong katyal keg keller klansman kobani kool kraft kyoto lahood langon leaki lisbon lizza lore lush lynchburg manhood mansfield mcculloch mcintyr mellon merritt milano minchillo miscommun missourian moistur monopolist mullin mumbai mustach nada nameless needham neibergal nguyen nm northward nyhan opensecret opm ornat overburden pajama pallet pantaleo papaci paraphernalia pelham pirat pitt planetari pluribu poetic ppl quad quaker raab raston rayburn reorder resoundingli retrograd riddanc robi robyn roost rulebook sacrament saeed santo saud scariest scavino sdf seahawk seren shin shiver shultz sidetrack sidewai sleaz slotkin slut smog spakovski spokan ssr stanch stimson swanson teachabl textur theblaz thornton thurman totem triad turvi ukip unconnect uncoop underappreci unexplod unholi unkind unstat unsympathet ur videograph wardrob wareh weinberg westmoreland whimper wili wimp wonderfulli woodwork yogurt yosemit ysidro yve zhang zte
25 abli ado alumnu amiss amput amzn armchair asad asap assemblywoman augusta barletta bedsid bemus beyer bloodstream bluegrass boardwalk bogeyman bolshevik boorish bulg casa ccp cervic chi chic clampdown cmon collectivist commentariat complimentari condition congenit coo correa cranki crucifixion damian darci debit dementia destabilis disproven dred dubuqu duchess dumber duprei dusk dysphoria dystopia embitt excommun exemplar fete finn fishermen foolproof forebod forgeri forsak fusillad gale garfield gel gelernt genial geo geraldo golshan goon gorgeou grandchild grandeur grassleyspeak greenfield gulp gynecologist hain haq hark harlan heil henneberg hess hierarch homer homestretch humanli illiteraci indebt infal innumer insati intemper inventor istockphoto je joust junction justli jv kellogg kerr keyboard kibb kondik labori labyrinth lapdog larim laurel lautenberg ledyard legalist lima limo loiter lunar mahonei manigault maren mash matheson mccurri mcfarland meatpack metropoli midsiz miliband mimi monterei mop mosquito multiyear mutil na nabor nash neon nevadan nextgen nondescript nonleth nye oklahoman osaka ostentati outdon owl paddock padilla pall pandora pasta pavlich penthous percentil perjur phelp picturesqu pitcher pithi polaris polem policyhold pompou posthum preambl predisposit psychic psychot pt putnam raptor raptur rebalanc redevelop reentri reinsur resciss reunifi rga ringlead risibl rivlin rizzo robustli romantic ruger rummag sanjai sarkarat saver schar schuett scissor screener scurril seaport serbian sewn sherri siberia simi slat slippag slugfest smallpox sneaki socialit sofa speck splendid squeamish squish squishi srinivasan stardom stead strawn sultan swag sylvest tarrant technologist teflon tic turcott turtl typifi umpir underhand unhcr unpersuas untim untreat wacko whiz wholesom wnyc ypg yvett zaid
24 accost aggrand ahem albrecht algerian alight alvin anselm anyhow apollo arulanandam aspers astrai avigdor avlon batman behar bequeath bigwig biraci blinken bloodthirsti blusteri bollard bossert bottomless bowel bradford brai brenner broom broun buono businessweek cagei candic castor catcher che cheerfulli chemist childless cho cholesterol classi clegg clementa cone conei corbi corsi councilor cpl crapo crazier crowdsourc crutch cuyahoga cylind darlen daycar deduc della deloitt democracynow depressingli deviou dirtier disbeliev dud eclect election emt errol exhal extran exult faceless fallin farcic fiduciari flashlight fowler francin frida fugat furnac gadget gantz gazan ghouta gilead gillian giuliana grizzli grumpi guevara gurnei handwrit hardwood hillbilli hive hogu ignatiu inconvenienc infami inkl inscrib intang intelligentsia intersection jcpoa jocelyn juul kalashnikov kashmiri keef khorasan kilimnik kindl kink kouachi lapel leach leviathan loeffler looni loughner mackowiak maghreb mainer malon margot mcadam mcdermott mcguir mediabuzz melodrama memoranda mendoza millhis muffl muir naftali nari nastier nauseam nicaraguan nidal nogal nolt nom nomenclatur obamath offhand onyanga overperform overrepres overridden overspend pasadena pascal pathologist pennsylvanian pepsi perino placehold platinum postmark pretzel proprietor provost psycho pulmonari pyeongchang raimondo raja rancic ransack recharg redeploi relaunch religios rodong roeder rouser rubiogop rv santiago sarsour sci scribd searchabl searcher serf shabaab sheen shipyard sicili smartli sonoma spacex spiro spoof stalinist steeli stench subreddit sugari sur surcharg surveymonkei swimmer tactician tempest tentacl teri thaad thankless thatd theocrat thermal thicken thicket tile tpa tu undaunt undivid unevenli vander vial voraci waco weisselberg wilkin witti wolfson wonkish wrestler yoke zion
23 abercrombi abstent abt accusatori adp aggrandiz agribusi aha alvarez apostasi apparatchik arafat armenian arni autowork ballhau ballyhoo bari batten begrudg bitcoin biundo blemish bonfir boredom borg bowen byer cannib carcass caterpillar celeb cetera chabot chapo christen clintondemocrat clintonian clubhous clumsili coliseum committeewoman compton computer corkerlindsei costliest councilwoman coven cpd damor damp darwin dax debtor decadeslong decarbon deceler defazio deferr deutch diminut dirtiest disabus dynamit eastman effigi eitc elast embryo engrav epiphani escape esoter excav excruciatingli expeditionari forbad foreground fournier freezer fright functionari garin genitalia gerson giovanni gould grata grievous gropp habea haqqani hathawai heav hidalgo hideout holiest homili hu hulk humayun hurtl immacul immateri immediaci impolit incontrovert interlop irna jolli jumbo kari kerfuffl kidnapp kinship kook kooki lanier lar laszewski lawler leapfrog linear listless loaf locher machiavellian majest manchinform marina markel masto mayflow mcgill mckibben mecklenburg melvin middleman miringoff misnom mistrial mojo multigener murkier natasha navajo nobil nutter obsequi obstin og olga olympian outcast outdo paig papa parabl particul paternalist peck pedophilia peep pepsico photoshop piano pimp postmortem poynter preparatori prescott rachael raphael rauner rebal rector rigel romer rotari rote rover ruppersberg saccon saliva samad sanborn scandinavian scenic schweitzer sculptur seema selloff sender servicememb sext shabbi shafer shaker sharron shelton shoehorn showmanship shrunken siobhan slimmer sly smyth speechless statuari stilt stockhold superimpos sweater swindl symphoni tasteless tearfulli tempo tenfold thigh thunderstorm tiberi tombston torso tub tweeter ubiqu uncouth undefin unearn unheed uninvit unruh unschedul unscientif unum upsurg vanilla varadkar varsiti velvet versail vitali walgreen waukesha woken wolfgang woodhous woodruff
22 ackerman actblu alameda alfonso alisyn altruism amphibi andra antarctica aramco armament artwork ashish asinin atrophi attkisson au babe babysitt bakersfield ballard ballet beachhead beatl beggar bimbo biz blackmun blimp bluest boyhood braggadocio brandenburg bratton brigadi browder buzzi caitlyn camerota canni capston cartwright cavern cazeneuv cc chopper chug cigna circumscrib cleavag clich climact conductor conniv corbin costlier cowen crutcher deaco deform delgado diabol digenova dilapid dishonestli dispossess dobb dominiqu doulieri durbinpentagon dustbin dustup dvd elmendorf enjeti essex exig expo fallow favreau federico fingertip firehous fisc flick flickr floriss flournoi foxx freder fremont fridg froman fruman funk gabe ghiti ghraib gianfort gnash gorilla grammar gravel haass hambi hangout hanukkah haslam herrera hillsborough hitherto hobb horslei hothead huntsvil iconoclast ilys impregn incongru inhospit insignia interspers io ipod israelit jeanni kanter kicker kneed kramer kumbaya lacross landmin laquan latham lawson legit leopold lien macdonald macguinea madelin mandi manic masterfulli mazar mccormick mcginti mear meh memorabilia menlo merck messier mete microb microwav molecular mona monrovia moonei mosaic mrc mutini nat nea neanderth nehlen newsman nineteenth nitti noncombat nonvot noor notebook ntsb operation oswald oven overkil pd pest petrifi play playfulli plo postgradu postmodern probiti prophesi purdi queasi rama rebekah reddest ree regal remington remiss renzi rizwan robo rorschach rubicon rubric runup saunder schiller schuster sharif shrivel shuster silverman singlehandedli sino skimpi slab slung snicker snuf soapbox sojourn soulless soundtrack sown spineless splurg squat sroka staircas stationari stefani stoni strassel sugarcoat suiss supercommitte symposium tacoma textualist thedcnf thicker thinktank tightest toens tonn toothpast toxicolog trilater troika uaw unassail unconstrain uncount unsanitari upbraid vall venic verma warlik washingtonian wilcox wingnut wisher worldli yasser yellowston yesteryear yoho
21 abd abstin ainslei alfredo alinski alsup amalgam amateurish amb anarch andersen armori arsenii astroturf bacteri baer balderson barnier batail becket beinart belmont benton benz berkshir bide bidengop bifurc birch blinder blocker blowhard blumenau bong booklet bootstrap bouquet brien bun buoyant burbank burnout caa calderon carelessli cathart chaz cheeri chump cinemat clinger clone cnsnew commi connelli continetti coop counterinsurg counteroffens crimson cronkit cruzwarren cubic cyberthreat dallianc dawsei daytona deadpan defrai denialist desol dethron devon dhaka dilma dionn dissembl downer dpa drench dune earthli einstein elvi encycl ender episcopalian equifax eshoo esther euphrat extracurricular fabian fakenew fallibl fayettevil fenton fernand flack fleec flippant foreseen forgav frailti fran fredocon frown fulsom gaga gainesvil genteel glamour gorman grabber granholm grante grist haddad handmaid hatfield healer hectic hilda himalayan hoboken hodgkinson honcho hypersensit infirm infrar inpati interrel intramur intub inur jha jiang joebiden jordain jude juliana julio kermit kerner kimbal kirkuk kruse kuala kucinich kwame lantern laudatori leana leavitt lenni lessig letdown lifeless lipstick loebsack lorenzo lowlif lumpur lupu lydia lynda mace makela mandalai marchand mastercard mcclellan meritocrat merriam messiah middlemen minsk misbegotten moan mobster mond monthslong moreno morrisei nasr nicest nitrogen noam noem nutrient ohanlon ohar overran oxycontin pantri passersbi paulin paulo payload pecker petersen pettu piketti pillag piper pkk plaat pleasantri posh posner prejudici proselyt pud quartz ra rao reborn reengag rees regener relatedli rhoad rif rogin rohingya rudd saagar saliv samson sandmann schlafli schoolhous scorekeep scrawl sd shamefulli sherril shorelin shumak slavitt slender smokescreen smokestack snuff soror sorta spacecraft spank sportsmen squalid staid stateless statesmanlik stent stepfath sterzenbach stif stressor stutzman subsist sundar susten syrup tavern teamwork telescop temer tibet tinder toolbox tormentor traine treatis trenchant tubman unanticip unapp unbeknownst underbelli underprivileg unencumb unimpeach unindict unitedhealth unitedstatesc unpledg unprincipl unprofit untax upi usernam valdez vampir varianc varnei vike vin volcker walid wehbi wheelhous whiner wildstein wilki wilt wronghead wuerker xm yatsenyuk yoder yu yugoslavia yun
20 abb abdeslam abuzz adulter affluenc agnew ahmet allegheni altman aluminium antiabort antsi aquif ara archconserv ariana astrid auxiliari averi ba babysit bangkok barklei bathtub battleship benito beyonc bipolar biter blather bloomington breadwinn breather brighton broccoli bromwich burrow butina cair carcinogen catchi catech catnip centcom cernovich cesspool cfo cha chicaneri chiu choppi clockwork cloonei cloudi coaklei columba compartment congeni coolli criss cyberwar dallesandro decisi deepwat degett deindustri deir demarc dennehi deservedli devolut dialect dickson dion dj dolli drago earhardt edmond eid elk enfranchis erich espi exurb fairfield farah feinberg felicia fissil flanagan frederica frelinghuysen froth furtiv gambler garlic gaslight gentrifi gephardt gibbon glaringli gpa greenspan grift groundhog gsa guadalup gusto halliburton hammil handiwork harrer hau hazmat headphon healthiest hears hellbent hennessei herein herm hmmm holden huang huei hut imping imput inchoat infatu inflamm ingeni iver jag jamel jaunt jimenez joplin jun kaesong karma kendra khalilzad khartoum kirstein ks kuwaiti kyung labott laci latourett lea ledbett leftism lemonad lennihan lim lister login maam macon maelstrom maoist marian marlin mcbride mcclintock mchugh mendaci meng mesmer metaphys mh midpoint mifsud mina mockingli molin monstros mooch moralist mri mudsling mushi natanz nauseou netroot newseum nyse obamag odyssei ophthalmologist oracl outmatch pancak pancreat paratroop parisian pasco petrol pi pichai podhoretz ponzi postag prageru prakash presumptu professori proto prowl prudenti pta punggy putdown quantico quiglei quintil quiver redound reichert remand remodel renacci repertoir reuven rosenfeld rousseff rump russiag saavedra salti schiffgraham scion scoundrel scowcroft scumbag semen sentient sharic sharyl sheffield shoestr sid siena signag sinmun siriu sitter skidmor skinner skullduggeri sleepless snuck sop sparingli staggeringli stairwel staver steinem stepien strawberri streisand subcultur suez sulzberg sumter supposit surdukowski sweati tami taskforc tau telemedicin terenc thoughtless thriller transphobia twitch ugh ulterior unapprov unenvi unicef unmet unsourc unturn upwardli url uyghur vagari vera vicent vo vogel volkswagen wanda wasteland wehner weirder weissman welder wesleyan whilst wisc wittingli workhors xochitl yr zealous
19 accompli acerb acuiti addl afscm alawit allerg apportion aptitud arian aristotl arnesen ashworth audi awok bale bayou bazaar beckon bert bettencourt bilal bioweapon bitten blankfein blindfold boozman bothersom bouie bravest bresnahan breviti bridenstin browbeat butterfield cabrera camper cartoonish cavalcad ceaseless chanel characteris chauffeur cheapen cheung chevrolet chilean chuni clanci climber cog colbi coldli colonialist confiscatori convention conveyor corinthian corruptli counterfactu crackpot crappi cromnibu cuf cul culberson cushi damper deng despond destitut dewhurst dissert donaldson doorknob downtrodden drummer dubk dupont dwyer dye dyke ebrard edelson eiffel elegantli elv enthral ergo ether eui eurasian evergreen evinc fait faker feinsteinsen foam forgett foxbusi foyer frankenstein fresher fulmin gaffnei galaxi gentrif gingrei gleam globalis gmo goff goldsmith goss grassi greer grossman hadlei hairstyl hath heartach hellerthi helper hemp herzog hogwash hollingsworth hua hyperact ida inasmuch infograph inquisitor interdepend intermin invulner isaiah jabhat jailhous jakarta jest jogger jovial jubeir keel kindr kuhn kwan lagard lakesid latakia latt laughingstock layout lazaru leari lede leviti linick loudoun lucid mallori margoli mcbath mccloskei mccullough mckinnei mcmichael melodramat menino messer michigand mindi mobilis moniz motlei mower mujahid mujahideen myra myron nabil nbcunivers niro nk nordstrom norma noun nowrasteh nw oat odor opiat orgi ottoman ouch outwardli oversold pacifi patsi pebbl peso pfizer piggyback plaid plc ply plywood pothol predilect priceless printout promiscu prorogu prosthet proverb psteinhausercnn pueril racin rambuncti rapaci rashad redder reem ref regan relativ rosier rothschild rougher rudin ruemmler rye sabbath sacrifici safewai sal samir sancya satisfactorili saxon schengen schwab scripp seclus segal shaub shirtless shopkeep shrewdli shrimp sixpack slager sleuth slumber smilei snowi sofia songwrit soprano soto sowel spielberg ss stetson stockton strut stu stuffi stutter stuxnet subterfug supernatur supremac swanki symmetri sytek tama tanf tanner tb teva thon thorniest tompkin toothbrush tornillo totenberg transfix travelg tumblr turban turnbul uncompetit uncondition unfocus unsupervis upstand upturn uteru victorian villaraigosa volcan volokh washingtonpost wechat wenig wertheim whitehal wrongdoer yair yan yike youssef zalmai
18 acela aden alabamian alvarado amar ambulatori amman ammar anachronist anatoli antenna anthrax archetyp arlinghau aspirin auschwitz baptiz barista barren beaver bergeron bernic bett beutler bewilder blazer blunter boeyink bogg bondhold borderless bosnian brindisi britt brittl bronco brune brusqu burrito bushmast busili caballero calcifi campo canberra catharsi charger chattel chloe chomp chomski clipper clubbi clyde coarsen colonoscopi coloradan confere copeland corkeri cornish countrywid cowan cstirewalt cube curli cyberespionag dannemora danvil darryl dayspr dcleak dcnf deacon debrief decontamin deeth defang depreci deripaska dismember dji docil domenico donner donni douma driller dryer duboi eastland eater eden emascul embedtweet envisag eo escapad ethicist evenhand everyman evo expansion facetim fairest falsiti ferrari festoon fifa fingernail finkenau firemen fishi flea forebear forefath foretel franchise freest frizzel fur germanw ginger glacial goof gosnel griswold guilfoyl gynecolog hagl hak hallelujah hamad hanov happenst hasson hayford heartili heater helber hellerstedt hellfir hirshberg hm homan honeywel horrid housewif huber hulu hurriedli hussain idyl immov inauspici incapac indignantli inf infomerci ingram inoffens inoper intermingl iota itv jade jaff jailbreak janna jarvi jb jealous jeanett josef kaski kataib katko keilar killion kilometr kinnock kirkland kitten kn kroger laker lard laxiti leadsom leavenworth lei leonardo leung linker lipinski locu loomer loon lufthansa mariano marissa marseil mattingli mcardl mcchrystal mccreadi mcnamara mcveigh measli medford mgm michelson midweek mightv miscreant misfit mister mogadishu montagn morial muscat nagasaki nasser navarrett neeli neurosurgeri newsgath nigger nikolai nilsen noir nothingburg nrc ob obamcar offstag oleksandr ostern outstretch overpaid passer paterson paw pea pedroncelli pelos penguin pg pointer polygami potshot pradesh prank preconcept preibu preplan pressphoto primal proflig propagand puddl purifi rainstorm rancho rapt reassembl redneck reeduc refurbish rehear rend rendezv rewind rheumatoid richman rochel rowland rowlei rue saboteur sac safari salutari sammi schaffner schake scribe seaboard segu seneca sequenti serafin seymour sf shalala shear sheremetyevo shunt sider sima sinatra singleton sizzl skimpier sled sleight snide soledad solvabl sommer soot spreader springtim squeaker squint statesmanship steinmeier stineman subtler surefir sweatshop synthesi tabernacl tableau tallest tango tele telephoni thea thuggeri tinderbox torrid tradecraft transgender transphob truest trumpfeder tubervil tur tutori uac unalign underinsur unev ungrat unprompt ursula valiant vaughn veterinarian vlacich voiceless vought walnut wan warfight wastewat watchword webcast webinar weibo weintraub wesson westervil whini whitest wikimedia woolson wy wydra xerox yelp yeltsin ying yongbyon zogbi
17 abdomen abdomin aegi aeronaut ahip ahold airbrush alacr alden alexa alibaba alibi altruist amodei amr andrii antiterror appendag appendix archi artisan ashooh atwat augustin avi baca balki bangor bankrat barackobama barbra beaumont behoov beig berniesand berth beseech bethani bingo birthrat biscuit bittersweet bolduan bolger boomlet brandi brantli brasilia briefcas brigitt cachet cakewalk calvert canton cate cauldron chairperson checkup chimpanze chol chul cillei citadel claira cleanest climatologist clunki combo concili constructionist contretemp corallo cordesman cork corriveau cot cruncher cruzcruz cryptocurr csr cuni cutthroat daft dali dalton daphn dastardli davutoglu dell deporte derbi dermer dictum donahu dorchest drawl drivel drucker dsa duopoli durkan eadon ecuadorean edibl ehrlich ellsberg elton escalatori euphemist euroscept extraleg failor farlei farsi fart fatherless faze feng ferrel fesler flotu footwear foramerica fredreka fu gab gannett gardin gardnertariff gaull ged gentri ghazala giroir glitzi gma godless gottheim greenwich grimac grimli gruff guadagno gung gunn gunpowd gurion gusher gyrat hairdress handmaiden hartlei hayward headlight heartwarm hegseth heinz hellish henceforth hennepin holier horner icahn icki iffi ifil illicitli imperfectli indig intrepid jacobi jadwat jamaican jamestown javelin jeffress jelli jf jillson jonsson kalamazoo karim kenosha kenyon kern kettl ketzner kiefer kolkata konger kukowski leaderless letharg livni lockup loonei lovingli lucil luster maiola malarkei malek maltes manhol margo marli mazzola mcfaul mckee meekli megachurch meritori mica miniscul minivan mist monier monti morrow motionless mudd muski mustard nassau nastiest neurot nigh node noltenc norelli nova obtus oc opcw orthman outfield overhyp oversimplif oxid oxymoron pamper participatori patio patrik pdt penanc pethokouki picayun pippa plenari plexiglass plod plotter plush pogrom politicis polo popma pregam pri proctor provo prune puberti pumpkin punchi pusher rabidli rafah rameswaram reinhold resuppli retel retro rial riedl roberson rockwel roecker rogan rogen rollick rovner russert ryabkov saban sadi sadler saleh sami sana scalzo schadenfreud schmitt schwarzman sciutto scoreboard scotter sewel shaikh sheik sherfinski shrum sig sinaloa sjw slang slickli slifka slug smoki snail sol somervil sorti spaghetti spiegel starri stepson sternli stout streeter stringer strove suburbia suleimani superflu superstit supervil supper surtax sussex sycophant tailpip thermonuclear thoughtfulli tikrit tint tortuou trudg tulan tuni twelfth twitchi tymoshenko ui ultraviolet umar undress unflapp unguard unpresidenti uptown usp ustr valedictorian valenziano vanderbeek vapid vend venetian verbiag vitiello volubl wakeup weakli wellon wenjian werner westward wetback wryli wyli yepsen zealotri zimmer zwick
16 abcnew abel abramoff absentia ahistor aig ain airfar alamo aleksandr alo ama amish ammon angriest anomal anyplac appallingli aqim aqsa armada asbesto asphalt assyrian asteroid autoplai ava bachman bandana bataclan bcra bea belfast benefic benight bereav bernadett bikini blackbal bluntgop bolivian boylston breathtakingli bridgeport briskli budapest burnham buss calexico calgari camarota capretta capsul cardiologist carlin cbd certitud chappel chatham cheeki cholera chow cicero civiliz ck cliffhang clintonit cmag colder collectiv committ compellingli compensatori conferenc conservativ constabl contigu cosmic coulibali coupon cp cpr crafti craigslist crimp cumberland customarili cyclist daron decamp demdeb department descriptor detat devlin dialog dickei digress dirksen discreetli dishevel disk disqualif doo dotard downscal draper dudlei duplicit duval earshot effortlessli egotist eisenberg elbaradei energis enten erni espinoza euthan euthanasia everest fahrenkopf fang faulkner feral fistfight fixabl flagel flopper floral flunki foxhol freakout freeload friess fsa gadsden gallow garbl garnish gaylord geert ghislain gibberish glaze greelei greyhound gs gump gunrun gustavo guzman haaland haldeman hani hardiman harpootlian hartzler haut haywir hayworth heitkampth hobnob holcomb hombr homebuy homestead hoopla horsesho hosko hoteli huff humve hurst hwasong hydrat hyperpartisanship impression imprud inarticul incis induct inert infinitesim inim instinctu insulin interplai invite ion irwin jaffer jamieson janu jarrod jervi jupit kabuki kaitlan kamarck karachi kassig kayak kenyatta kg khaki khalil klayman knowledgepanel kraushaar ksdk lacer lamestream leeann leed leila lemir leonid littleton lockhart longoria longworth lovabl lyle macomb malari marcel marielena markit masthead maura mauz mc mcallist mcconnellovernight mccormack mckesson mediacom mehta menachem mendelson microtarget midlevel midsumm mier migratori miki milei milford millerick mindlessli minster mira misadventur mislabel misspeak mistruth mj moat montanaro morehous moritz mothbal mumbl napkin nautic neurologist newbi nexi nfib nibbl nide nonchal nonfict novichok obeidallah octan okd olc orban osc oscil osha otterbein outrun overstretch paean pagliano painless pantomim para patchi pavilion piraci pitteng pliant plough pompeoprotest pout powerbrok preordain presuppos programmat pulp queensland radnofski rae rayford raytheon readjust realpolitik reappli reclam refreshingli reg reggi reston ret retard retrial richi richter rightist riker ritchi rodeo roja rosenbaum rossi roybal rubl rut saez salesmen salv satirist scandinavia scanlon scarv schoen schrader schroeder schtick schulman scud secretariat separat serwer sharpi shelli shepherdson sidebar slater sokolich southerland stalker starn steepest stoxx subsect sumner swede syphili tamika tangent tearga techcrunch techno televangelist templeton testosteron thaddeu themat thinnest thirsti thud thy tiernei titu traceabl trafalgar tranquil tricia truckload tsai tuskege typhoon ufo umass unassum unbow uncharg unfeas unintellig unneed unsung vacuou vassal vise vivek volit watermelon weeknight whalen windowless winni woodal writebol wry yad zantac zedong zinc
15 abortifaci acorn adlai adli admiringli adolph afd aflam aftergood ahren alonzo amedi anand annett anticompetit antoinett api arapaho argentinian arkansan artific arwa autist bae baird barnum beeson belcher benshapiro biarritz binocular bleacher blindingli blinker bluer braid breedlov brooklin browni buddhism cac calv camu cancela carlyl carvin cavazo chakraborti champaign champlain chauvinist chemerinski cherif chipotl chirp chisel chrissi christa chun citru clientel cloister clownish cod collend cologn comma cordero corfman cornfield coursework crat crescent crust cuisin cybercrim dahlia dank deadbeat decatur demonet devastatingli dhillon diktat disassoci discomfit dogg dold domenech downbeat dreher duggar duluth ecologist edi effac egomaniac elyse embryon epicentr epilepsi eskelsen exet expertli expound farrel felonia ferdinand fethullah finalis finnei firecrack flagpol flightradar fr fram frankel frankfort freshwat frustratingli gabriella gamer gander gard garth gazprom gchq gestapo glowingli goddamn godli graci granderson grandpa granger guillotin guin handbag handheld handmad harlow haughti hectar hereditari hoagland homemak hooker hopper hsbc hump hun hustler ibuprofen iger ignagni ilan illegitimaci illustri immol immunocompromis incipi incrementalist inequit infin inflationari intensif interlock iren irreplac isikoff isna ital iud jasper jealousi ji johnsonovernight jonni junta kamal kansan kellman kellymor kenrudin kerik ketchup kethledg khomeini kitti klansmen knoxvil koh kompromat kryptonit laguardia lahor lambda lanhe lavishli lawyerli layman leafi leef leger leinwand leninist licenc lightbulb linden lithwick lizzi locomot lodestar lombardo loner longitudin luckiest maa macabr madoff magana magna manni margi marginalis marisa mariupol maroon marqui maynard mccammon mccarthyhous mcclain mccutcheon mcspadden meaner mellman menial menstrual mentorship mercantilist metabol midcenturi middlesex midyear millett minh miramar mishmash misti moderna mogg moneymak monoxid montclair moonlight morrel motherboard motherf moviego mozilla mugshot nadin navel naylor nepali nerdi neumann newsdai nicki nonimmigr nonreligi nord northampton nssf nuditi nylon odierno opac oriol overhang overjoi palkot panicki paramour parchment parnel passabl patrician patrolmen paz picki pilfer pinella pittanc plaintiv plato playwright pliabl plymouth poop potti pox pravda preclear prob proletariat propound psalm pst pued pugilist putnei radiologist raffl rarest rectitud redoubt refashion referenda reintroduct relaps remorseless reptil republish resel resnick reusabl riedel rigidli roach rosatom rosneft rossello rostrum roundabout router rpg rss ryder sabin sadat saenz saigon salehi sandbag sarkozi sauer scaremong scarlett scher schouten scuttlebutton senil sep serrano serviceman shahid shalt shanksvil shibboleth siddiqui sitdown sleepwalk slovyansk snowfal soav soberli spaciou speakerphon spyer sq squawk startlingli statism statutorili steffen steinberg stitt sweepstak swinson tapestri tardi teapot thor threadbar threefold throwawai tickl tigri tillersonstev timeout titular tnt totn tripp tweeden tzipi unaccustom unattend uncar uncoordin undignifi uneasili unfriend unitedstatess unpersuad unvet upkeep uppiti urbana uttar valadao valiantli vehicular vernacular vfw videoconfer vignett villanova vra waldorf waltz washi weirdest wempl wha wheaton whoopi willpow wipeout wisest wishi wistfulli woodstock woolsei worcest xer xiaop yahya yevgeni yolanda yousef yvanna zinn zuckerman zwaan
14 acu adnan aficionado agrarian aground ahram alana alonso altaff amiabl amiri ampli amt amwai anc andov angelica antarct antidepress antjuan anzor archer ardern arid aruna asher astrazeneca athwart atkin aubrei authorship avant avian azhar azithromycin bach backbit backhand baglei barfield barro batt bedtim befal beit belmar bencher bengal bentsen biennial blackrock blacksburg blakeman bleaker blob bmo bop bradshaw brawler bruin bruni buddha budowski buick businesslik butch bylaw callahan capon capsiz carpetbagg carver cassandra cea centenari cereal chabad chakrabarti cher chertoff cheyenn chieftain chili chinatown choe cisco cisgend civilis classicist cockroach coconut comet confusingli conroi conservationist contravent contrera cornwal cosmo crab creditworthi crummi curvebal dailywir daleiden damien deathb decibel deiti demarch dilatori dimmer disbar disrepair diversif dobson doozi drexel drier dubowitz duffei duffel duh eagleton easlei ecumen elana electromagnet ellmer enda entwin eon ernaut etf euphor everlast ew fein ferrer fivefold flutter fo fonda foothil fordow foreman foreordain forsaken fortnight freedman gabriela galesburg gash geostrateg gertz gile gilroi gimmicki glasser glassner glendal glum goddard goea goodlatteusci gori gothic grammat granni graver gregoir grinder grubbi gujarat gulen gumption gunner haim halloran hariri hartsfield hashim header headscarf hearst heiko hershei hice hilt hinterland hirsch hoekstra holton homebrew homebuild horserac hubbub hyphen iconographi icymi incestu incuri indo inebri ingli irfan irretriev isotop ithaca jacksonian jacqu jameel jell jeopardis ju jugular kamikaz kandahar kareem khalifa kimberlei kogan krystl ladd lakewood lama lankan lazio legum lem lettuc leukemia liftoff ling liverpool loehr lordstown lowli luria lutsenko lysol lz machen mahatma maidan manafortmanafort mancini marci marietta mariotti marku mcafe mcgraw medstar mehdi mep midair milken milkshak milquetoast ming miscu mississippian misspoken mlb monahan monocultur morei moroccan motif motorbik multidimension multiethn multist mush mvp myle nasir nauseat navalni necklac neediest neural neuroscientist nevil newfangl newsstand nikita nil nilli nonmilitari nora nosed nothing nunez nuptial nurseri nutriti oaklei objectifi od oilfield oncom opium osorio overhear overland passel peabodi peev pennei philand philbin pint pla plett pluse postdoctor powai preseason pretoria prevar pronunci prophylact propuls psychoact psychodrama puncher pvt qualcomm quillett quotabl rafter ramshackl rapporteur realti reappoint reenact regev renato retaken rethought retri rettig revelatori revision rezaian rhine rhonda rinat rocker rokita rolf ronn rosensteindemocrat rothkopf rucker sabet saeb saikat sala salesforc savant sceneri schill schock scotch scrappi screendoor screenwrit sdny seawat seawright seclud sediti septic serena sesam sestak shabbat shayrat shenzhen shifti shimku shoigu showtim shreveport shumlin sickl sipa sisolak skadden skater skelet skellei skimp slaughterhous slavish sleek solitud spartanburg squeaki srinagar status stearn stephenson stevi stormer strangul sturm suborn summat superfund surfer surveyusa sutter suu syntax taub thedc tion tj tmubmusd tonya toolkit tracei trickeri trod truanci tutelag twtr tylenol uithoven unchain uncompens undervalu underwritten undisturb unesco unmolest unreach unshackl untaint usefulli usg utilitarian vale vela viacom vic viswanatha votevet walkwai waller wart washer watchlist wattag waziristan weis wellington westcott westgat whatabout whitei whitlock winthrop wixom wonkblog wyatt xbox yanukovich ydstie yoo zakharova zenith zurich
13 abbottabad abdulmutallab adjoin admitt adroit agn airpow ajai alexanderpelosi alexandr alterman ambient amelia anticlimact antidiscrimin antimalari antisoci antonov anuzi apostol aq araghchi arb aron artfulli asperg assam astoria astoundingli attenu audiotap audm avuncular bagel bagram bailor baldli balm banc barnini barter basil bassett beatabl belfer bello bera berklei beryl betsei bianca bild biven blackhawk blanchard blasphem bledso blitzkrieg bloviat boiler bok bookergop botham bowdoin bra brannon brinslei bryson bst buffooneri buffoonish buren burg burt busload camil canterburi caper capuano cartoonishli castillo catcal catsimatidi cavalierli cheesi chetti childbear childlik chimnei chutzpah cinnamon circumvent clawson cleta clunker cobra coequal comitatu commiser complexion compunct condi conger convalesc corcoran cornynth counternarr crabtre cretin croon crosscurr cruze cruzhillicon cui culver cutler cw dab daffair dantonio dar darbi dashcam deadspin decker degraffenreid deja derai dialysi dirk dissoci dogfight donnellywatchdog dosag dowless drizzl duct dumpti dungeon dunlap dunleavi easement eastward eaton ecb egyptair eh eia elaps eliana enchant encyclopedia entre epi erekat erudit erven essayist ethel evermor exposit factli factset falsif farri feeder feeli felic fella fink fishel fittest flour foretold forgon foxandfriend fratricid fratto freebi freefal freeland freke futurist gauch gaudi generation gentil geophys geotherm glassman glynn godwin goldilock golli gong goolsbe gossipi graff greenstein griff guangzhou gutless gw haa hacktivist hagen halli hallucin halo hamm handwring hanei haphazardli hare harward headcount heineman heist henchmen herndon hertz hillaryland hilltop hollidai honig hoo hooper hothous hpv humpti hydropow ijr immanuel impel inanim indetermin inez inscript inscrut interpol intradai intraven intro jacinda jaguar jalalabad jamil janel jeffersonian jeremiad jezebel jot journo joyner jydstrup kaczynski kamel kander karla kauffman kavanaughchristin kearn kelner kennebunkport kennedymor kfc khrushchev kilde kleptocraci koltak kristian krupa kyodo lacass laggard laguen landon larceni lat latif lawman ledgett legalis lehan lehigh lennox lesko letterhead lg license linen linslei lionel lithium loudermilk loweri luka luna machinist macmanu mak malinowski malnutrit malt maness manger manifold markl marlon masturb materialist mayorka mazur mcconnellmcconnel mcinturff meacham meadowsdemocrat medallion medea mellow mena mencken mercifulli merica microbiolog milhou minimalist miscellan mischiev modal montanan moo moonv moos morsel moser mpp mucarsel mugab multimedia muth naivet ncov ndaa newsmagazin ng ni nighter nightlif nikol nl nobli nonconform nonmed nonpubl noorani norah northernmost northrop nostrum obstinaci occident occult ogradi oncologist onshor orator orbi organization outsmart outwork overween ozi pacifist panamanian panda passagewai peacock pear pepperdin periscop permut pester pianist pigeonhol planter playlist poliquin politburo polli polytechn pontiac presto pretax priesthood priu propan proprietorship ps pseudosci psychotherapist pulver punditocraci qassim que quist quito racetrack rah rami rayshard reachabl reaganit recuper redrew regenc regi reiner remarri returne riechmann righter rins robotext rodman romneyjon rosalynn rosendal roswel rowl rsc rupe ruslan ryanamash safir saipov salama salesmanship salim salma samuelsohn samuelson sandbox saner saratoga savvier sayfullo scab scalpel scammer scheid schor scif scratcher scroung sed selflessli semiautonom seminol shahzad shard shearer sheepish sheraton sheri shipbuild sicko slanker slayer slit somberli sombr somer somin sonic soufan spacei speedili splatter steinitz stier straightforwardli striker stunner stuyves subplot sybrina symon synthes syring tagg tai taillight talia tempestu tendenti tennant thew thornier thrift timmon tomi tpc treatabl trickiest trifl tsipra turnberri tuscaloosa tutu twittervers umm unburden unc undetermin undevelop undid undisguis unedit unenthusiast unincorpor uninvolv universalist unliv unrelentingli unsound unspent unspool unsubtl untrac untrain urquhart vacation valentino valet vashem ventrel vidal volleybal volt voxcar wantonli wasp wayback wearabl wexler whif whiteboard wilsonian wisniewski wl wmt wonderland yin yisrael yore yuge yup zac zervo zhu ziegler zirkelbach
12 aa aba abdi abdulaziz abjectli abubakar abuja acevedo acker adriana advert ailsa airstrip akhil alfa alga alias alistair altoona americana amigo amphitheat anachron anchorman anesthesia aphor apotheosi aquat aquina arianna arreste arrogantli aryan ashevil askanc atheism attic atwood aung auspici austan autoimmun avaric avocado azari bade bagger bali balsamo bamberg bamboozl bandag bandit barcroft bard barnard barra batti bead beal beaslei beatric belabor bergoglio berk berlusconi bertolini bespok biegun bioethic bioethicist blandli bleat bluecross blueshield boatload boent bohn boustani bowdich boyish bradydemocrat breen breezi brietbart brisban budd busier buttock callan canari cano carafano cardiff carmel carmichael catalonia catalyt cbpp censori centro chainsaw chaperon chestnut chicagoan chrystia civilli cl clarita clasp classless clemen clench clerkship clifton climatewir clump cockamami cocki coki coldest collat collinsy colossu comatos comm concertgo connoisseur consovoi correspondingli cosgrov counterpropos cra credico crock crosbi crowder crypto csm cupcak curia curricular cypress dado dag danforth dani demilitaris deplatform deseret detrick dii dimli disappointingli disassembl disfigur dixiecrat domenici dopei dorn downtim drian drunkenli dudgeon dunkin duvernai dyer dynamo eagan earpiec eberstadt ecstasi elegi emmer enviou epistem epp erasur estrada eyeglass fabrizio fakeri falloff farhan farouk farr fearlessli feinblatt ferment fetid fib fiefdom filemon fireabl firebal fireman fireplac fisherman fluffi fnc forethought freetown frenchman friendliest frighteningli frill frist fulbright fungibl funniest futerfa fwd gallo gambino gannon gauzi gawk geller genn gerow gerstein gilberto giuffr giusepp gleason glueck gnaw gob goldenberg goldmach gooder gorelick grewal gridiron grier growl grownup guinta guyger gwinnett hackl hada hadiya hailei hamrick hangzhou harbi hardscrabbl harmeet hazel hbcu heavenli heedless heilemann helmand herbicid hetherington hfc hidebound hobson hoff hongkong hoodwink horac hospic houlahan houseclean hsa huerta humanist hydrocarbon hypnot icc ihm illinoisan immunolog ina indentur infantil infodem inimit iniqu inouy instacart intermarriag ioff iri isenstadt ismaaiyl jackass jailer jammu jana jani janitori jct jd jeddah jenk joachim joon juliet juliett kafkaesqu kasi kavanagh kay kelemen keqiang kerrei kieli kippur kitzhab kqed kreb krishnamoorthi kurtzleben kyi kynect lahren lambert lana landri langston larami lau laxer laycock lb leaguer lech ledg legales lolita macau macedonian machiavelli mackenzi maddeningli mailman malala malcont manoeuvr manor mansoor marlboro marymount matalin mathematician mckenzi mcmullen mcreynold mct meagher medgar megac meir melber melvil memento messonni metamorphosi metropolis miao michaelpfalcon michaud milieu miniseri molehil monasteri monoton monsei monticello montoya moocher motherfuck mra muellerschiff muham multifamili multiprong murthi musab mystiqu naloxon nawaz nehru neiman newlyw newscom newsprint nissan nonbeliev nonconsensu nondeport nonresid nook nottingham nouvelag obamanom oberlin obstetr ocala odni okinawa oligopoli omega omnipot osprei ostrich outbid overgrown overlaid oversampl oxfam paltrow pandemonium pangolin panorama paolo patric pelosihous pennington penultim perci permanent peshawar peta peyton pfc phosphat pincu platon platter plessi pnc pom powerlin prc preemption pretenti preternatur pretextu pricewaterhousecoop probationari procreat progeni prurient psychotherapi pun pushov quiktrip quotient radiolog raffensperg rainwat rallygo ransomwar rapino rarefi ravitch reagent rearm receptor redland regalia reihan reincarn rejigg retold rigueur rihanna robach robb rollercoast rosario rousseau roxann rozel rugbi rumin ruvic sabraw sadr salafist sanderswarren sardon sartori saturn schale scholz schoolboi scroog seamu seesaw seibert senor sentri seong serolog shai sharma shekau sherwood shierholz shiller showi shriver shuck siev silvia silvio skipper skittl slingshot slouch slyli smelli smidgen smithfield snooz snowpack souvenir spaceship spaniard spaniel speakerryan splendor springer spurt squeal stationeri steeler stiglitz stitcher straitjacket stub stylish succor suderman suffus swindler swisher syllabu synopsi syriza taciturn taho taipei tak takano tanei tantalizingli taoiseach tasnim teari tedcruz telecast tennei testerveteran tha theo theron tiebreak tisei torah tou toulous transitori tribul tributari tripwir trite trouser tsla tulip turbotax turncoat ua ubi ufcw unacknowledg unanswer uncal unclaim uncommonli underr unfailingli uninhibit unmanag unprecedentedli unrecogn unseason unstructur usn uva vagin ve vibrat vicari videoconferenc viva vladivostok volp vpn vx waldo wallpap wasson watford watter wei wellspr wenliang westin wexton whisker whitehead width wiener wiesel wildcard willow winchest wingman wintri wist wochit woodsh worryingli yellin yom yorkshir yurii zak zeitung zen zeynep zilch zing
11 aberdeen abreast absorpt accentur acet adawiya adf adob aft agitprop ahn ahrar aimless akhmetshin aldrich alpin altria amaq amc amendola amerispeak anal annul ansari antigen apa aplomb applebi ardor arp arroyo arundel ashkelon asund asyle atta autor avila axiomat backsid backwat bakari bandar bane baptism barreto baruch bavaria beachfront bella bellevil bernadino bfmtv bicentenni biopic biosecur blackwat blanco blendon blockchain bnp boaz bogeymen bongino bourgeoisi bovard boyc breastfeed brood brothel brotherli brufk buff buggi bulldog burli cadav calf camelot camo campsit canaver cantanker caplan caruson catalina cbsnew ce celtic chalupa chanei chardonnai charlamagn chatti cheater chesterfield chet chibok chinook chit choi clari clarissa classist clintonemail clintonwarren clipboard clive cmp coil colombo comeyther connector consiglier constanc cont corleon cort courant coutur crate critz croft croix crosstalk crotch cruelest crumpl cs cuddl cupboard dailymail dakotan dallek daniella darfur dariti darrah darrick darwinian daybreak deaton decadelong dees depp desensit dicaprio didier dilat dimitrio dinkin directv disinvest dolphin dom dominick dopamin driscol dryli dugout dyson edson eeoc egan eggleston eich eighteenth elkhart ernesto essek etsi expropri extremi fadel famer familia farhad farmvil fatten faustian filler finder fittingli flatlin flawlessli flintoff floppi fluentli fluoresc fmr fn fogh folkenflik followup fondl fop fortif fouad franz frc fredericksburg freedmen frontera fuselag fyi geist generi geologi geraldin gigi gilliam goblin goddess godsend goin goldin goodnight gourmet grahamgraham greenback gregari groov guaido guardedli guerr gul gulfport gunter gunwalk gurman gutfeld guzzl gwyneth hacknei halcyon haltingli handed handsi harde harrisx harsanyi hauck heartstr helplessli hennessi heterogen hickori hideawai hillsdal himpton hina hipaa hirsh hitchen hoari hochsprung hoe holl hourslong houslei howdi hsi humorless hurrah hyperson hyun idiosyncrasi inbound indyk inexact ingham ingrid innermost invidi irrever itar itchi jackpot jahan jasmin java jaywalk jemima jetblu jig johanna jokei joyfulli jug juliegrac jurisprudenti kaitlyn kale karin karlan kathmandu kc keir kendi kensington ketter kidd kilter kofi kremer kristan kroft ktvu kyli labyrinthin lachlan lacivita lackadais lather lavend laxalt layov leitmotif lenor lexu leyen libido libr lighthous lijian lila lilla lillian lina longterm lorri lovefest lovett lsd ludwig madigan magariaf magician magnum maldonado malefactor mammogram manichean manna maraud marko martini mashup mateo maw mccarrick mccarthyit mccaskillgop mcclure mccord mcgurk mcinn mclarti mcmanu mcpherson medalist melancholi melina menthol mesquit messam midafternoon mifepriston mightiest millard misconceiv misimpress mohamad moira monika moonshot mori morristown mountaintop msci msft mump munro murkowskirepublican musudan myung nabi nadia nahal najib nanosecond nasrallah nationhood naughti nclb nermeen newsnight nightstick nino niskanen noell nonbinari nonnegoti nonverb nonviabl norad novarti nrdc nucleu nur nurphoto nydia obispo oceansid oddest ombudsman omg optimum orangeburg orszag outmod overcorrect overlord overpass oversuppli overtax overvalu paddl partwai pastel paulei pepe perriello persev peterjhasson phare phi pl placebo ploughshar policewoman pollock por portent portmanwhi posobiec prasad predawn preindustri prepaid preprint presssec pritchard prri purcel pushi qe quarl quilt racialist radicalis radlei ragtag rancid rashid rastett ratner raularey rbc rbg rc readabl reddish reded redford reindeer reinstitut reissu rfk rindg robart rogelio rohit roma rossman rotc rothfu rouda roughest roxan ru rudman ruhl rustic salafi saldana saltsman sandal sarvi saskia sater savviest sayoc schaitberg scheer schiavo schoolwork schwerin sclerot scofflaw sechin sedat seitz semioffici sepsi serco setter sevastopol shakespearean sharm sherrilyn shira shorenstein sidner signpost sinker sisterhood skateboard slimi sloth sludg sm smerconish smoot snider sociopolit sooo southbound spangler spd speechifi sperm std stella steph stimuli stockbrok stoical stoner stripper striver stupidest subhead sublim subterranean suga suleiman sundown sunken supplementari swecker symbiosi tac taibbi tailwind talmadg tarantino tart tasini taso tcja te tessa thibault thiessen tiff tigar tiki tillisthi tillman timeli tong toomeynsa tor trainor trilogi triomph trout trumpcnn tryst tsarni tufekci tulchin ufc ul unabomb unbind unboth uncensor unclean undiagnos unflinchingli unfreez unitarian unoccupi unremit unsanct unsophist unstuck unsubsid unwel urbanit utahn vader valencia valentina vallejo vavreck vedder veepstak ven verhofstadt veterinari vigueri vijai wad wald walther warnerhillicon weijia weissmuel welna wessel wilma wilmerhal wilshir wimbledon wishlist witchcraft woeful wolfer womack womanhood woodard wove xu yashar yiddish yoon yorktown yusuf zai zamora zarat zelinski zoonot zoroya
10 abbei abdelhamid aclj acreag acrid ada aderholt adhd adnani aeroflot af africom afro afterglow aiken alami albanian alcatraz ampute anacostia andrzej anesthesiologist annan anthropogen antidemocrat anwr apec apfactcheck apocryph apoge appelbaum aquino armando arturo ashland asphyxi atp atti aught avakov backchannel baden balaclava balko ballotpedia bam baraka baroni barrbarr barzani bateman bavarian bearish befallen beiteinu bellagio belluz ber berenson berserk bertrand bespectacl bev biannual biodefens biomass biostatist bj blackford blackmon bleakest blockag bloomfield bole bologna bonehead bookish borick borja boswel bourn boutrou bowi bradle brahimi brainpow breathalyz bremmer brie brin brutish brynn bullsh burman burrgop businessperson buzzmet buzzsaw cactu caffein cambodian caplin capp cara cardiolog carleton carryn carta cartagena casework cattlemen cavort cavusoglu cbe cdeb ceaselessli ceram cfiu chai charleshurt chimer chimera chisholm chocola choctaw churchgo cinch citibank clearwat cleland cloakroom coda coeur cohabit coli colorfulli companionship conson coolest coppin corkertrump coronado cortezsand counterrevolut cove covfef cpa crabb cranni creaki creationist crocodil cromwel cruce cruditi cruickshank cspan cu cullor czechoslovakia dahl dalai damir darth dawdl declaratori decoi deconflict decrepit defcon delling denim dennisprag denton depauw depositor designe desjardin deslauri desultori deterg detritu deviant dewitt diamet dingo disc discurs disgracefulli donbass doofu doorbel dotson doublespeak dough dovargan downshift drab drainag dreadlock dreeben dube duk duper dwayn dyspept econ eddac education eenew ellips emce eminem enfeebl enigmat enunci epitaph estepa extortionist ezekiel facemask fahrenthold failsaf faintli faraj farid farka farrand fateh fatherhood fatter fatwa faucet feldmann ferraro finlei firstli fishman fisk flaherti flakeflak flatul flightawar flotilla fomc forerunn forlorn foxconn foy frayer frenemi frye funnier gainor galbraith galen gallowai garber garvan gaston gault gdpr gentlemanli geriatr gerlach gillett gimm giza glaxosmithklin goldwein goodluck goog gostin gotv governmentwid graem granola grayer greasi gregorykort greiten griner grise grumman gucci guesswork guff guido guttenberg gyn hackett hacksaw hagedorn haniyeh harmon hartmann hasselbeck hatalski haw haystack hearken heiress helium hellscap hermitag hesham hiatt hibern hile hindi hirsi hk hoaxer hochul hock homespun homo hon hoon horwitz houck href hubrist hudak hydroelectr hyperlink icig illuminati impanel impresario incompar indicia indira inopportun inovio inquest interconnected irasc irina irksom jabbar jahana jawaharl jawbon jaworski jaym jenn jerki jingoist johansson joker jordangraham jwplayer karlyn karni kashuv katopodi katzenberg kaul kayyem kaziani kendrick kennan kennei kleiner kneejerk knoller kohut korb krista kunduz kung kupperman kuster lain lakhdar lamborn lambro lander landlock lapid lawton leper letwin levelhead libertin limpet lingzi linn lira litman llama lode loft logger lonni lorella loudmouth louisa louvr lowi lpl luhbi lysenko macleod macmillan madli magnolia mahmud maltreat manchurian mandiant mano manson maraniss marcorubio maril marisol marlow massei matamoro mayoralti mccant mccaughei mcelwe mcghee mcmillan mcquad medi mein mek meld mello melodi merrimack methadon metlif mevlut micki midmorn mildest mindedli minstrel minus misnam moblei modesto modular moe molina mong moniqu monotoni monsanto morbidli morphin mousavi movabl moxi mtp muhlenberg mulvaneyk murphyovernight musket mustang myrna nadlerhous nagl najaf nazareth neili nell nettlesom neurosci nightlin nitpick noncontroversi nontrivi noodl nort notar nuremberg nuri nuzzo obeis obviat oddbal omeara oncolog oppenheim orneri otter outli outta overeag overmatch overpromis overregul ox paislei palsi pap parch pariba passerbi paton patriss patter pcr peerless peevish peltz penitentiari perfum perlstein perth peruvian philander pielk pinedo pinto piston pitchman placid playmat plutocraci pointi poodl portico potemkin pp praeli preachi premarit prez priestap prigozhin primat psa puent pugh pungent punjab purgatori purif pushkov pye pyrotechn quetta quotidian qz rabaa raci radisson rafik rahami rahim rampart rattner ravel raz rearguard redefinit redistributionist referenti refinitiv renteria reread retinu revanchist rhodium ric richei rigg riskiest ritualist rn robben rocha rockingham roper roseburg rottinghau rtl rudderless rutenberg sajjan sanderssand sandler santana santucci sarban sari scaffold scahil scarlet schindler schriefer schumermccarthi schumerschum schweikert scintilla scribbler sderot searchlight seidel senatemajldr sensori seok sera serb serfdom serra setmay seton sevenfold shakier shakur shambol shamir shampoo shawl sheehan sheinkopf shellfish shen sheridan sherif shifa shitti shopworn shrinkag shuler siberian sinn sistin skyward slapdash slavishli slipper sloppili smelt smugli snell snippi sodium soho sonam sonar sorkin souljah southward spectr sphinx spici spiel sportswear stainless stammer starmer steakhous stealthi stealthili steami stepdaught stiffest stokol strasbourg strata stultifi suarez subhuman subramanian sugarco suk sullum sunstein suzan sven swain swam swampi switchboard symmetr synchron tallinn tancredo tase telehealth tepidli terr terranc terrestri tesler thani thao thermostat thoroughgo thurston tian tiana timberlak tinfoil tinni tipster tk tobe tonic topographi tr trainwreck transfus treadmil trollei trumpfiv trumpth trusti tsar tsk tsonga tubb turbo turchynov turd tuttl twister tyre unachiev unalt unappreci unauthoris unblemish uncork undef underdevelop undiscov unexamin unguid unhappili unshelt unw unwaveringli unwound uso utensil vadim valeo vandenberg vc vern vha vicar videogam villanueva viola viz voila voltag volvo voodoo wabc wahhabi waistband waitlist waterlin watnick webcam wedeman wellman wenstrup whatnot whenc whetsel whitlei whittak wic wilber wilfredo winfield wjla worksit wuhayshi wunderkind wyman xii yai yarn yelena yeon yermak ymca yogi yokohama yokosuka yonsei yoshihid zarqawi zubeidat
9 abdelaziz abdulazeez abedini abettor abstrus acclam acidif acupunctur adequaci adil adriano adventist ageism ahmedabad airbag airdrop alam alce alger allyson amal amano amer ameritrad amlo amul anarcho anglia anglican annis annot anteced antichrist antioch antitax anzuoni approb archaeolog archambault aria armitag asburi asean assisi astro ataturk athei athenian atid attitudin avowedli awr awrhawkin axel axn azov bab babin bacevich badass bakaj bamboo baraski bariton barroso barth basqu basra bathwat bazemor bbq beaufort beckett bedlam beeb bellini benn berkowitz berra bestial bethel bhatia bigli bijan binali binat biosafeti biweekli blacktivist bladen bleier blogginghead boardman boehm boland bonhomi bookbind borenstein botsford boucher bouncer boylan braver bree breuer bridgewat briefest browner bruenig brumfield brundag brunson bugaboo bumptiou burrough busboi bynum bystrom cabo cai calabres calumni calvo canfield canter capitohillicon carbin carcer cargil casablanca catchal catron certiorari cfr chadwick chameleon charbonni cheeto chessboard chesterton chiang chico chitchat choreographi christmastim cinco cinder cj claudio clintongop clockwis cloudflar clu cme cnet colgat commite compendium condemnatori cong congresspeopl conjoin conman coplei cor cordova cornelia councillor countercharg courtli cpj cranberri cranston cronin crucifix crusti ctu cupertino curtli cuss cutesi cwa cybercrimin dabiq dailycallernewsfound daimler dalrympl dandi daniela danlei darden darroch davidsen dearest debaucheri debenedetti deepak defenestr dejesu dekalb depred dermot desancti detr deutschland dietsch dimaggio dint disco disparagingli dittmar dixvil donnellylobbi doolei doro downstat dreamt driverless drool drugstor drutman dubious duda dung dxy earthjustic eau ebel eggshel eldridg electrif ell elmhurst elrod emerald encor encrust enigma ensembl enviabl equanim espaillat essam esti estonian euler everslei excelsior excrement exorbitantli expresswai extant fa fabulist facsimil factoid fairbank farfetch farhi fatalist fatima fazl fbn fei feld felkel fenwai fess filipov fillon findlai fio firefox firesid fisker fisticuff flom florid foal foer fonseca forewarn foreword forta franciscan fridagh friedersdorf fungu fussi fx fyodor gallant galli galor gamal gangbust garret garten gastrointestin gatsbi geneviev gentzkow gerardo gerhardt germaphob gilad giroux glaser gobbledygook goebbel gout gover greeli gregorio grinch grisal guecked guerilla guerrero guillermo gunbattl gunship gunther gwu hakim hamstring handoff hari haroon hashemi hasid hawthorn hd heali heatedli heathrow heatwav hebron helluva helmut hemenwai henson hermet hijink hiker hilliard hine hoorai horsford hoskin hostess hostetl houser howd huizenga humong hunk husk hwang hymnal iain ibram ick icloud imbalanc incirlik incommunicado indefatig indianola indomit inexhaust infirmari insideclim insol insurrectionari intercom internist ioc ipab ismael jamerson jayson jerseyan jiechi jigsaw jingl joli jolla josephcurl jubile juliann juno jw kalman kamil karan karaok karem karp kat katia katsyv kazin kearnei keenan keillor kelleh kemal kenan kenton kerala kerlikowsk kerpen ketanji khairkhwa kiddi kilowatt kindergartn kissimme klobucharhillicon kmov knowabl kok kornacki krumholz kt kueng kushnertrump lafferti lamberth landstuhl langevin launchpad laurin ld leadoff leakag leibovich lengthier leningrad lennon lerer leroi levei lewiston lhota liberman liddl likemind limeston lindbergh linton lippman litigi liturgi litvinenko liza lizott lm loafer loco loko loma londonderri lookalik loopi lordi lorena lorn lotion louisianan lowlight lubbock lubitz lupe luri lyman macdil machismo maclean macpherson madcap maestro maharashtra mal malheur malnourish mammi manicur manjoo marburi marchant marg marlei marr marta mashabl masonri materiel matriarch may mcalist mccaindemocrat mccollum mcelroi mcknight mcleod mcnulti mcraven mei membran menon ment merc mercado metrojet mg microbiologist midazolam midstream midwiv millimet millionth millston minder minimis mirza miscegen misclassif misclassifi misheard misoprostol mittromnei mma mnuchinnew modernist molten mone monsoon mosbi moselei mountainsid mpd mq mrna muggi muhandi mujahedeen mulligan multibillionair multilingu mumbo murdock mustv mutant nantucket neilia nemes neoconservat neonat nestor neugebau neveragain newbold newel nflx niagara nietzsch nineveh ning nirvana nodul noguchi noncompetit nonent nonmemb nonunion nordling northup norwalk nour nuevo numbingli oahu oann oceanfront octopu officialdom oilman omani omari onpolit onscreen orgasm ornament orphanag ortagu orthoped osan osterholm otai oth oti otusnew ou outgrown overbi overpol pablum pacemak paddi paintbal palati pallbear paparazzi paperless paraleg parentag parkwai paroxysm pastri patagonia patreon paulina pecan pedagog pedant pembrok penis peri pericl perlmutt permafrost perp persh petrilli photogen phraseolog pillard pima pinker pinko pitiless plandem pletka poo poof popescu postman postscript potting preliminarili pricier prima priscilla profligaci promenad promissori prospectu pufferi pulaski purloin pusillanim putsch pyatt pyrrhic python qassam qua quartil quicksand quinlan raf raisin rajoi ramon ramzan rana readmit reaganesqu reapportion rebook rebroadcast recanvass reclassif recover regretfulli rei rem remit ren republiqu restaurateur restuccia rf rhona ridership riplei ritter riverdal roadshow robeson roch rockier rockvil roderick rolodex romnesia rosco rosenworcel ruckelshau ruefulli ruhollah rum rutt safekeep sagolj sahel saletan salih salvini sanderson sanofi schaefer schaeffer schaff schlesing schnur schriock schulz schumerdivid seai sediment semper serg serum setzer sexiest shaffer shamsi shangri shari sheekei shelbywhit shenandoah shep sherlock sherpa shorn shoutout shushannah siegfri siemen sigint silhouet silhouett sincerest sine sinha siri sirota sirt siu skeet skoki skydiv slimmest slob slovenian smarmi snob snoozer snort socarid sohn somerset soonest soraya sorensen sosa sousa spald spartan spec speedier spinach splitter spokeswomen spong sportsman spotter srebrenica ssi stagflat standup stavridi steadier stefano stemwind stengel stillborn stingier stipanovich stocki stormtroop stratif streitfeld studiou styliz styrofoam sumwalt superl surabian surli surrei swarthmor sxsw syllabl symantec synergi szold tacki tactfulli tactil tailgat tamar tamer tang tarek tatiana tatyana taut tchen teeni tencent tenenbaum termer termit thapar therano thirdli thucydid tigta timmi tiniest tonkin toosi topless tortois touchscreen traister tribesmen trotter trumpi trumpland ts tuna tupelo turpitud tushnet twofer typhoid typhu ulrich unbridg uncollect undi undiminish unfaith unfashion unfre unglu unh unherald unkempt unobjection unti untroubl unwash vaguer valedictori vandehei vanita vax vazquez veal vekselberg velazquez verboten vergara versatil vestment violet virgil vita voa voss votel vr vuitton vukmir vulgarian waft wainwright waltham wanzhou warmup warwick wasilla wavi wbz weakl weil weiland weimar welker westwood whelan whew whirl whirlpool whitefish whitfield widget wimpi windham wiseman witherspoon witless wnba wnd wolfeboro workspac wrapper wtop xxiii yesh yousafzai yucca yuki yukiya yulin yvonn zaki zaventem zeid zimr zmapp
8 aaronkleinshow abaaoud ababa abey abqaiq abscond absurdist abut accuweath addenda addi adminstr adre adrianna aftereffect agap aider aimlessli alaa alain ald aldermen aldo aleksej alessandro alf algebra alimoni allstat aloha alshamrani amarillo ambassadori americorp amin anastasia anticipatori antigovern antitank appendic appleton apropo aqi aquarium arbitrag archivist aretha arrington artistri artur ashford ashok asif askew aslan asma asparagu atavist awan bachu backburn bacow badi bahram baja bakken balz bambang bardack baro bartel baseman basest bataan battlespac baum beani bearabl beckerman befel behrouz belafont belgrad belichick bentz bergman bergstrom bertsch bettina bevan bhaskar bianchi bibeau bieber bilbrai biopsi bioterror bixbi bizarro bleep bloodier bloodlust blueberri boasberg bogota bokhari bolling bonilla booki bopp borderland borno bornstein bostock bostonian botelho bourdain bpd bradylawmak bravura bretton brezhnev bridal brill brisini bristow broderick brookhaven broussard brownfac brunner brusuela bryon bucol budweis bulki burck burgum bustamant byar cagl calabria calai callaghan campa campfir canel canopi canova cantaloup cantli capaci cardinovernight carranza carrei caspar catwalk caygl cenk cert chaldean chalian chargeabl cheerili cheeseburg cheshir chicano childer chivalri christaki christiana churlish cirincion cissna civi claptrap clausewitz claustrophob coarser coder coeffici collag collinson collyer colorect colorless concierg condescendingli confession conformist congoles consortia constantin consumerist cookbook coor coppola corporat cortland corvett cottontom counterclaim courtier cramergop creak cringeworthi croatian crockett cruder cst curran cursiv cush cya cyberhack cymru cypriot dacei dal dalessandro damnat danburi dang dangelo danica danmericacnn datelin daugaard deadwood declaim decommiss defeatist degrass delirium deluri demetrio dentistri deparl depaul depolar depolitic derri desire devilish dewayn dexamethason dib diem digiorgio dilettant disproport disra distilleri distressingli djt documentarian doggon doh dolez donig doormat doreen dorf dote dov downrang drea drewniak dropbox dt dualiti dubya duesseldorf duff duplex duran durango durant dutta dw easton eberhart ec ehrlichman eliason elmer emarket embroid emil emilio emmert emwazi endeavour endpoint engross enrico ensign epistemolog erot ervin escalant escrow eunic eureka evanston evenhanded evildo exchequ execr exegesi expansionari expat experienti extemporan extenu ez faceapp factbox faintest faithwir falun fantasyland fasten fastidi fayyad fc feaver febril fern ferrara fervid fha fife figment figueroa fin finkelstein fireey firefauci firmament fitr flaccid flamethrow flatb floodlight flora fluff follett fontain foreknowledg forthwith fortnei fourfold fp francesca francona frantz frederik frigat frolick frontload fryer fukuyama gabi galt gambrel gatorad gazeta gbi geer gehad gennadi genuflect georgefloyd gertsema gianni gildai gilli gillibrandto gilligan gimmickri gladiat glibli glop gloucest gnd gonidaki gor gotham greenhut grimmer groin gubarev guidebook gulfstream guo gurbir haberkorn habib hackeri haggard haifa haig hajj hamlin hamza hanker hardcov hardhead hardin hardwick hardwir harebrain hargan harman harriswarren hartman hatter hattiesburg hayho haywood hazem hc heartedli hearth heching hegar helman helplin hendrik hermann heuvel hillarycar hincapi hind hisham hln hocklei hohmann hoi holbrook homebound hoodlum hooei horst hourglass housem html hula hurlei hutchin hyne hyundai ica idp idri ikea immelt impercept impero incandesc incorrig inculc indebted indescrib indigest indra indystar ineff infeas inheritor insta insubstanti interdisciplinari intergroup interwoven investitur irrepress isabella issenberg jabber jakelin jalonick jamaat jamiel janin jarringli jaundic jave javid jedi jeet jehovah jena jewri jilani jingoism josep juda jumpi junipero jure jut kabc kadyrov kamalvandi kanawha kant kapil kappa karina kasperski katuli kenji kerman keyn keystrok kharkiv khou kilgor kiloton kingsburi kinnard kinslei kiosk kirchner kiril kiro kkr klausuti kleefisch kleinbard kleindienst klimentyev klu kobe koenig kofini kommers kosachev koster kpcc kravi kruger kucherena kurz ladin lair lakefront lakeland lamarch lamest langfitt lanki largo larkin lasal latim lava laypeopl leadup lederman leer legibl legwork lehmberg lehrman leighton lejeun lesbo levitz lifeguard lightrocket lil lilliana lindi lineback linwood lippmann litt lng lockout lockwood locust loftu longabaugh loong lotter loudon loughlin lucif luckier luigi lustili lymphoma mackinnon maddison madmen maelbeek mage magpul makin maloni mami manbij mangu mansplain manur margarita mariam marksmanship markwayn marquess martina masha maskless masri matsui mattisform maui maul mauricio mausoleum maydai mayvil mccaincindi mccann mccaskillex mccluskei mcconnellnew mcdowel mcfarlan mcgann mcgregor mckelvei mclane mclennan mcmillon mcneil meali meanest medlei mehmet menorah micheal midshipmen ministership minuteman misappropri mise misspent mk mnuchinhillicon moallem mod molass momma mora morici mossad mourad moussa moussaoui msf multidai mykola myopia najim najjar narang narco nast nathali national nauseum nehr neighborli neomi neuman nevermind ngp niebuhr nieman nissenbaum nit nobler nokia nonresidenti nooyi noroviru norullah noy nrg nucor obamaland obelisk ocha ocr octogenarian odder oddsmak odom ofer offload ohlin ojeda olbermann omero ossetia otero otool outdoorsman outfitt outvot overextend overheat overpay oversel padmananda pagourtzi paktika palatucci paleo paletta palmeri palmyra pancrea pang papadopoulosgeorg parlav parn parsi pate patina patrolman paulett pdb pe peculiarli pedagogi peebl pelican penri peoria pepfar perezclinton perkei perturb pestil pettifog phrma pia pigeon pinki pittman plattsburgh playstat pleaser pleitgen plumer pmf pock polanco politicon polloi pollyanna popemobil popp poughkeepsi ppaca prankster prattl preapprov prehistor prekindergarten prevezon priestli prim printabl prokupecz prorat prorog prostrat pseudoscientif publica puget pugliano pullman punjabi purpura puzzlement pyle qorvi qssi quin raad rabbin rabbo raglei rahn rahul rainei rainier rajiv rambo rasputin ratj ratzing rawlin reardon rebar recessionari recordkeep reddi reefer rehberg reidth reif reiss religionist renunci reptilian reputedli revanch revjjackson rewir riad ricardel rieder rigbi rinaldi ripost riva rockeymoor roh romeo rosari rosetta rosh rotterdam roz rubenstein rubik rudder rueful ruffalo rufu rumpl rushdi rutledg rwandan saba sabah sadder safehous sailboat sajid salina sandinista sandweg sanliurfa sawant scald schaffer schanzer scotia scowl screwdriv scruffi scrupl sedentari sei seko selfishli seminarian sepp sessionsmedil shaven shawne sheepishli shinawatra shiplei shipwreck showbiz shush sigonella silverstein sisak sistani smackdown smock smorgasbord snapback snitch snohomish snotti socket sonora sopa sorghum souza sp spatter speedwai sperri sproul stena stepmoth steyn sti stifel stoddard stodgi stopov stratifi streetcar sublimin suffragett sullen summons sundanc sunflow sunnier superhuman supermodel superpred supin surabaya survivalist sushi swifter swonk swoyer synod tabler takei talev tamarod tamil tankerslei targetsmart tariq tarkanian teachout tedium telecommut tenderli tequila terra tevi thame thehil theorem therev thirteenth thornburgh throb thunerepublican thusli tiankai tibetan tice tiller timidli timm tipton tlc toadi toehold toma torpor torshin transcontinent trashi tricar trinket tristan trott trumponom tryout tumulti ture turkmen turnpik twang tweed typewrit ultrarich umair umpqua unadulter unbend underprepar underutil unenlighten unfrozen unfunni unilev unlov unmedi unquench unreadi unreconstruct unreview unvaccin unviabl uppermost uproari uw vacuiti vainglori valenc valenti vandalis varshini vashi vasquez vehem venmo verv veuer videgarai viewabl viii vitup vkontakt volunteer vw walesa walorski washburn wasiq watchman wayfair wearili webber weisman welter westfield westphalia wetter wgn whca whimsi whore wiesenth wifi wiggin wilentz wilhelm willamett willki wilner winslow winsom wintour wmal wohl wolin wolverin wringer wrung wwf wynett xijin xiv yaalon yanez yeoman yildirim youtu yue zahra zair zani zehaf zephyr zhong zillow zito`;
