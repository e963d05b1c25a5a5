#!/usr/bin/env python3
"""PyTorch eager on the model of examples/pixelcnn_gated.gm with 8 layers of 64, batch 32: see peer.py.

The stacks are the fast form: kernels without dead rows or columns, and paddings that shift.
"""
import peer
import torch
import torch.nn.functional as F
from torch import nn


def gate(x):
    a, b = x.chunk(2, 1)
    return torch.tanh(a) * torch.sigmoid(b)


class Layer(nn.Module):
    """From the two stacks to the two stacks; the first layer reads the image in place of both."""

    def __init__(self, c, n, size, first):
        super().__init__()
        half = size // 2
        rows, columns = (half, half) if first else (half + 1, half + 1)
        self.first = first
        self.v_pad = (half, half, half, 0)
        self.h_pad = (half, 0, 0, 0)
        self.vertical = nn.Conv2d(c, 2 * n, (rows, size))
        self.horizontal = nn.Conv2d(c, 2 * n, (1, columns))
        self.across = nn.Conv2d(2 * n, 2 * n, 1)
        self.out = nn.Conv2d(n, n, 1)
        self.embed = nn.Embedding(10, 2 * n)

    def forward(self, v, h, y):
        e = self.embed(y)[:, :, None, None]
        a, b = F.pad(v, self.v_pad), F.pad(h, self.h_pad)
        if self.first:                           # strictly above, strictly before
            a, b = a[:, :, :-1], b[:, :, :, :-1]
        a = self.vertical(a)
        b = self.horizontal(b) + self.across(a)
        out = self.out(gate(b + e))
        return gate(a + e), out if self.first else h + out


class Gated(nn.Module):
    batch = 32

    def __init__(self, n=64, layers=7):
        super().__init__()
        self.layers = nn.ModuleList([Layer(1, n, 7, True)] + [Layer(n, n, 3, False) for _ in range(layers)])
        self.head = nn.Sequential(nn.ReLU(), nn.Conv2d(n, n, 1), nn.ReLU(), nn.Conv2d(n, 1, 1))

    def example(self):
        return [(torch.rand(self.batch, 1, 28, 28) < 0.3).float(), torch.arange(self.batch) % 10]

    def logits(self, x, y):
        v = h = x
        for layer in self.layers:
            v, h = layer(v, h, y)
        return self.head(h)

    def loss(self, x, y):
        return F.binary_cross_entropy_with_logits(self.logits(x, y), x, reduction="sum") / len(x)

    def draw(self, count):
        x = torch.zeros(count, 1, 28, 28).contiguous(memory_format=torch.channels_last)
        y = torch.arange(count) % 10
        for i in range(28):
            for j in range(28):
                x[:, :, i, j] = torch.bernoulli(torch.sigmoid(self.logits(x, y)[:, :, i, j]))
        return x


peer.main(Gated)
