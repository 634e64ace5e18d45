"""scikit-learn on the same invented archive, for comparison: what its users would take for grouping news.

    node bench/groups-sklearn.mjs 10000        runs this and the program side by side

Reads {"text", "story"} a line; prints seconds, processor seconds, peak of memory and B-cubed F1 of TF-IDF with average link, DBSCAN and HDBSCAN.
Each is given the best of several thresholds, which a user wouldn't know.
"""
import json
import resource
import sys
import time
from collections import Counter

from sklearn.cluster import DBSCAN, AgglomerativeClustering
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.metrics import pairwise_distances


def b_cubed(stories, clusters):
    both, gold, told = Counter(zip(stories, clusters)), Counter(stories), Counter(clusters)
    pairs = list(zip(stories, clusters))
    precision = sum(both[p] / told[p[1]] for p in pairs) / len(pairs)
    recall = sum(both[p] / gold[p[0]] for p in pairs) / len(pairs)
    return 2 * precision * recall / (precision + recall)


def alone(labels):
    """DBSCAN calls articles of no cluster -1: each is a cluster of its own."""
    return [f"alone {i}" if label == -1 else int(label) for i, label in enumerate(labels)]


def average_link(matrix, distance):
    table = pairwise_distances(matrix, metric="cosine")
    model = AgglomerativeClustering(n_clusters=None, metric="precomputed", linkage="average", distance_threshold=distance)
    return model.fit_predict(table)


def dbscan(matrix, distance):
    return alone(DBSCAN(eps=distance, min_samples=2, metric="cosine").fit_predict(matrix))


def hdbscan(matrix, _):
    from sklearn.cluster import HDBSCAN

    return alone(HDBSCAN(min_cluster_size=2, metric="precomputed").fit_predict(pairwise_distances(matrix, metric="cosine")))


METHODS = {
    "average-link": (average_link, [0.7, 0.8, 0.85]),
    "dbscan": (dbscan, [0.5, 0.6, 0.7]),
    "hdbscan": (hdbscan, [0]),
}

if sys.argv[1] == "hdbscan" and not hasattr(__import__("sklearn.cluster").cluster, "HDBSCAN"):
    sys.exit("scikit-learn hdbscan: not in this version (it came with 1.3)")
method, distances = METHODS[sys.argv[1]]
rows = [json.loads(line) for line in sys.stdin]
stories = [row["story"] for row in rows]
clock = lambda: (time.time(), time.process_time())
since = lambda start: [now - then for now, then in zip(clock(), start)]
start = clock()
matrix = TfidfVectorizer(stop_words="english", sublinear_tf=True, min_df=2).fit_transform(row["text"] for row in rows)
features = since(start)
tried = []
for distance in distances:
    start = clock()
    clusters = list(method(matrix, distance))
    wall, processor = since(start)
    tried.append((b_cubed(stories, clusters), -features[1] - processor, features[0] + wall, distance))
score, processor, seconds, distance = max(tried)
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(
    f"scikit-learn {sys.argv[1]} (threshold {distance}): {seconds:.1f} s, {-processor:.1f} s of processor "
    f"(features {features[1]:.1f} of it), peak {peak:.0f} MB, B-cubed F1 {score:.3f}"
)
