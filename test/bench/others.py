"""Near-duplicates among the strings of argv[1], by the libraries that are installed: a line of JSON for each way."""

import json
import re
import sys
import time

texts = json.load(open(sys.argv[1], encoding="utf8"))


def words_of(text):
    return re.findall(r"\w+", text.lower())


def minhash(threshold):
    from datasketch import MinHash, MinHashLSH

    def sketch(text):
        words = words_of(text)
        made = MinHash(num_perm=128)
        for i in range(max(1, len(words) - 2)):
            made.update(" ".join(words[i : i + 3]).encode())
        return made

    sketches = [sketch(text) for text in texts]
    index = MinHashLSH(threshold=threshold, num_perm=128)
    for number, made in enumerate(sketches):
        index.insert(number, made)
    for number, made in enumerate(sketches):
        for other in index.query(made):
            if other < number:
                yield other, number


def all_pairs(scorer_name):
    from rapidfuzz import fuzz, process

    plain = [" ".join(words_of(text)) for text in texts]
    scorer = getattr(fuzz, scorer_name)
    for start in range(0, len(plain), 500):
        scores = process.cdist(plain[start : start + 500], plain, scorer=scorer, score_cutoff=90, workers=-1)
        for row, column in zip(*scores.nonzero()):
            if column > start + row:
                yield int(start + row), int(column)


WAYS = {
    "datasketch, MinHash LSH at 0.5": lambda: minhash(0.5),
    "datasketch, MinHash LSH at 0.8": lambda: minhash(0.8),
    "rapidfuzz, ratio of all pairs": lambda: all_pairs("ratio"),
    "rapidfuzz, partial_ratio of all pairs": lambda: all_pairs("partial_ratio"),
}

for name, way in WAYS.items():
    try:
        begun = time.perf_counter()
        pairs = list(way())
        print(json.dumps({"name": name, "seconds": time.perf_counter() - begun, "pairs": pairs}))
    except ImportError as error:
        print(json.dumps({"name": name, "skipped": str(error)}))
