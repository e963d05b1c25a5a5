#!/usr/bin/env python3
"""PyTorch eager on the models of examples/vae.gm, vae_deep.gm and vae400.gm, in its best setting.

    vae.py time  [vae vae_deep] [--json]                 microseconds per training step and sampling
    vae.py train vae|vae400 --data DIR --epochs N [--json]   test loss after every epoch, seconds

What a training step and the best setting are: see peer.py.  Exit code 3: PyTorch is not installed.
"""
import argparse
import gzip
import json
import os
import time

from peer import adam, head, measure, train_step
import torch
import torch.nn.functional as F
from torch import nn


def mlp(*sizes):
    layers = []
    for k, n in zip(sizes, sizes[1:]):
        layers += [nn.Linear(k, n), nn.ReLU()]
    return nn.Sequential(*layers[:-1])


class Vae(nn.Module):
    """One network for both heads; Bernoulli pixels; summed BCE and KL, averaged over the batch."""

    batch = 128

    def __init__(self, hidden=256, latent=2):
        super().__init__()
        self.latent = latent
        self.q = mlp(784, hidden, 2 * latent)
        self.p = mlp(latent, hidden, 784)

    def loss(self, x):
        m, v = self.q(x).chunk(2, 1)
        z = m + torch.randn_like(m) * torch.exp(0.5 * v)
        recon = F.binary_cross_entropy_with_logits(self.p(z), x, reduction="sum")
        kl = 0.5 * (m * m + v.exp() - v - 1).sum()
        return (recon + kl) / len(x)

    def generate(self, n):
        return torch.sigmoid(self.p(torch.randn(n, self.latent)))


class DeepVae(nn.Module):
    """784-256-64-(10+10) / 10-64-256-784; mean squared error, KL scaled by 1 / (B * 784)."""

    batch = 32
    latent = 10

    def __init__(self):
        super().__init__()
        self.q = mlp(784, 256, 64, 20)
        self.p = mlp(10, 64, 256, 784)

    def loss(self, x):
        m, s = self.q(x).chunk(2, 1)
        sd = F.softplus(s)
        z = m + torch.randn_like(m) * sd
        recon = F.mse_loss(torch.sigmoid(self.p(z)), x)
        var = sd * sd
        kl = 0.5 * (m * m + var - torch.log(var) - 1).sum()
        return recon + kl / x.numel()

    def generate(self, n):
        return torch.sigmoid(self.p(torch.randn(n, self.latent)))


MODELS = {"vae": Vae, "vae_deep": DeepVae, "vae400": lambda: Vae(400, 20)}


def time_model(name, seconds):
    torch.manual_seed(1)
    model = MODELS[name]()
    x = torch.rand(model.batch, 784)
    optimizer = adam(model)
    step = measure(lambda: train_step(model, optimizer, x), seconds)
    with torch.no_grad():
        sample = measure(lambda: model.generate(model.batch), seconds / 2)
    return {"model": name, "batch": model.batch, "train_step": step, "sample": sample}


def read_idx(folder, name):
    """Images of an IDX file, plain or gz, as rows of 784 numbers in [0, 1]."""
    for path, opener in ((name, open), (name + ".gz", gzip.open)):
        path = os.path.join(folder, path)
        if os.path.exists(path):
            with opener(path, "rb") as file:
                data = bytearray(file.read())
            return torch.frombuffer(data, dtype=torch.uint8, offset=16).reshape(-1, 784).float() / 255
    raise SystemExit(f"{folder}: no {name}, plain or .gz")


def train(name, folder, epochs, seed, talk):
    torch.manual_seed(seed)
    x = read_idx(folder, "train-images-idx3-ubyte")
    test = read_idx(folder, "t10k-images-idx3-ubyte")
    model = MODELS[name]()
    optimizer = adam(model)
    rows, spent, losses = model.batch, 0.0, []
    for epoch in range(1, epochs + 1):
        start = time.perf_counter()
        order = torch.randperm(len(x))
        for i in range(0, len(x), rows):
            train_step(model, optimizer, x[order[i:i + rows]])
        spent += time.perf_counter() - start
        with torch.no_grad():
            total = sum(model.loss(part).item() * len(part) for part in test.split(1000))
        losses.append(total / len(test))
        if talk:
            print(f"epoch {epoch:3d}  test loss {losses[-1]:8.3f}  {spent / epoch:.2f} s/epoch", flush=True)
    return {"model": name, "seed": seed, "epochs": epochs, "test_loss": losses,
            "seconds_per_epoch": spent / epochs}


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("what", choices=["time", "train"])
    parser.add_argument("models", nargs="*", help="vae, vae_deep, vae400")
    parser.add_argument("--data", default=os.environ.get("GM_DATA", "."))
    parser.add_argument("--epochs", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--seconds", type=float, default=4.0, help="per measurement")
    parser.add_argument("--json", action="store_true")
    o = parser.parse_args()
    names = o.models or ["vae", "vae_deep"]
    for name in names:
        if name not in MODELS:
            parser.error(f"unknown model {name}: known are {', '.join(MODELS)}")

    about = head()
    if o.what == "time":
        results = [time_model(name, o.seconds) for name in names]
    else:
        results = [train(name, o.data, o.epochs, o.seed, not o.json) for name in names]
    if o.json:
        print(json.dumps(dict(about, results=results)))
        return
    print(f"torch {about['torch']}, {about['threads']} threads, {about['blas']}")
    for r in results if o.what == "time" else []:
        for what in ("train_step", "sample"):
            m = r[what]
            print(f"{r['model']:10s} {what:10s} batch {r['batch']:4d}  median {m['median_us']:8.0f} us"
                  f"  p10 {m['p10_us']:8.0f}  p90 {m['p90_us']:8.0f}")


main()
