#!/usr/bin/env python3
"""PyTorch eager on the model of examples/pixelcnn.gm with h=64, 8 blocks, batch 32: see peer.py."""
import peer
import torch
import torch.nn.functional as F
from torch import nn


class Masked(nn.Conv2d):
    """A convolution of the pixels before this one, and with mask B of this one, too."""

    def __init__(self, c, n, size, mask):
        super().__init__(c, n, size, padding=size // 2)
        keep = torch.ones(size * size)
        keep[size * size // 2 + (mask == "B"):] = 0
        self.register_buffer("mask", keep.reshape(1, 1, size, size))

    def forward(self, x):
        return self._conv_forward(x, self.weight * self.mask, self.bias)


class Block(nn.Module):
    def __init__(self, h):
        super().__init__()
        self.net = nn.Sequential(nn.ReLU(), nn.Conv2d(2 * h, h, 1), nn.ReLU(), Masked(h, h, 3, "B"), nn.ReLU(),
                                 nn.Conv2d(h, 2 * h, 1))

    def forward(self, x):
        return x + self.net(x)


class PixelCnn(nn.Module):
    batch = 32

    def __init__(self, h=64, blocks=8):
        super().__init__()
        self.net = nn.Sequential(Masked(1, 2 * h, 7, "A"), *[Block(h) for _ in range(blocks)],
                                 *[m for _ in range(2) for m in (nn.ReLU(), nn.Conv2d(2 * h, 2 * h, 1))], nn.ReLU(),
                                 nn.Conv2d(2 * h, 1, 1))

    def example(self):
        return [(torch.rand(self.batch, 1, 28, 28) < 0.3).float()]

    def loss(self, x):
        return F.binary_cross_entropy_with_logits(self.net(2 * x - 1), x, reduction="sum") / len(x)

    def draw(self, count):
        x = torch.zeros(count, 1, 28, 28).contiguous(memory_format=torch.channels_last)
        for i in range(28):
            for j in range(28):
                x[:, :, i, j] = torch.bernoulli(torch.sigmoid(self.net(2 * x - 1)[:, :, i, j]))
        return x


peer.main(PixelCnn)
