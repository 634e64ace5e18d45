// Places that news names without saying that they are places: some countries, states and provinces of large ones, and large cities.
const PLACES = `
united states|u.s.|united kingdom|u.k.|european union|new zealand|
alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|
louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|
new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|
virginia|west virginia|wisconsin|wyoming|puerto rico|guam|d.c.|washington d.c.|british columbia|alberta|ontario|quebec|manitoba|
saskatchewan|nova scotia|new south wales|queensland|tasmania|england|scotland|wales|northern ireland|catalonia|bavaria|crimea|donbas|donetsk|luhansk|
kursk|siberia|chechnya|kashmir|punjab|kerala|gaza|gaza strip|west bank|golan heights|xinjiang|tibet|hong kong|macau|taiwan|okinawa|darfur|
tigray|kurdistan|sinai|europe|asia|africa|america|latin america|central america|south america|north america|middle east|scandinavia|balkans|
caribbean|antarctica|arctic|greenland|manhattan|brooklyn|queens|bronx|staten island|harlem|hollywood|silicon valley|wall street|
los angeles|chicago|houston|phoenix|philadelphia|san antonio|san diego|dallas|austin|jacksonville|san jose|fort worth|columbus|charlotte|
indianapolis|seattle|denver|boston|nashville|detroit|oklahoma city|portland|las vegas|memphis|louisville|baltimore|milwaukee|albuquerque|
tucson|fresno|sacramento|kansas city|atlanta|omaha|raleigh|miami|oakland|minneapolis|tampa|new orleans|cleveland|honolulu|anaheim|
pittsburgh|cincinnati|anchorage|st. louis|orlando|newark|buffalo|salt lake city|san francisco|richmond|spokane|ferguson|charlottesville|
toronto|montreal|vancouver|ottawa|calgary|edmonton|winnipeg|mexico city|tijuana|havana|kingston|panama city|bogota|caracas|quito|lima|la paz|
santiago|buenos aires|montevideo|sao paulo|rio de janeiro|brasilia|london|birmingham|manchester|liverpool|leeds|glasgow|edinburgh|belfast|
cardiff|dublin|paris|marseille|lyon|nice|brussels|antwerp|amsterdam|rotterdam|the hague|berlin|hamburg|munich|cologne|frankfurt|stuttgart|
vienna|zurich|geneva|bern|basel|rome|milan|naples|turin|venice|florence|madrid|barcelona|valencia|seville|lisbon|porto|copenhagen|stockholm|
oslo|helsinki|reykjavik|tallinn|riga|vilnius|warsaw|krakow|prague|bratislava|budapest|bucharest|sofia|belgrade|zagreb|sarajevo|athens|
thessaloniki|istanbul|ankara|izmir|nicosia|kyiv|kiev|kharkiv|odesa|odessa|lviv|mariupol|minsk|moscow|saint petersburg|st. petersburg|kazan|
tbilisi|yerevan|baku|tehran|isfahan|baghdad|mosul|basra|damascus|aleppo|beirut|amman|jerusalem|tel aviv|haifa|ramallah|rafah|riyadh|jeddah|mecca|
doha|abu dhabi|dubai|muscat|sanaa|aden|kabul|kandahar|islamabad|karachi|lahore|peshawar|new delhi|delhi|mumbai|kolkata|chennai|bangalore|
hyderabad|dhaka|kathmandu|colombo|yangon|bangkok|hanoi|ho chi minh city|phnom penh|kuala lumpur|singapore|jakarta|bali|manila|taipei|seoul|
pyongyang|busan|tokyo|osaka|kyoto|hiroshima|nagasaki|fukushima|beijing|shanghai|guangzhou|shenzhen|wuhan|chengdu|tianjin|nanjing|
sydney|melbourne|brisbane|perth|adelaide|canberra|darwin|hobart|auckland|wellington|christchurch|cairo|alexandria|tripoli|benghazi|tunis|
algiers|casablanca|rabat|khartoum|addis ababa|nairobi|mombasa|kampala|kigali|mogadishu|lagos|abuja|accra|dakar|bamako|kinshasa|luanda|harare|
lusaka|johannesburg|pretoria|cape town|durban|maputo`;

const known = new Set(PLACES.replaceAll("\n", "").split("|"));

/** True for the lower-case name of a state, province, region or large city. */
export function isPlace(lower: string): boolean {
  return known.has(lower);
}
