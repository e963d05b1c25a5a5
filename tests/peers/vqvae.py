#!/usr/bin/env python3
"""PyTorch eager on the model of examples/vqvae.gm: see peer.py."""
import peer
import torch
import torch.nn.functional as F
from torch import nn


class Residual(nn.Module):
    def __init__(self, n, inner):
        super().__init__()
        self.net = nn.Sequential(nn.ReLU(), nn.Conv2d(n, inner, 3, 1, 1), nn.ReLU(), nn.Conv2d(inner, n, 1))

    def forward(self, x):
        return x + self.net(x)


class VqVae(nn.Module):
    batch = 32
    codes, width = 512, 64

    def __init__(self, n=128, inner=32):
        super().__init__()
        self.encoder = nn.Sequential(nn.Conv2d(3, n // 2, 4, 2, 1), nn.ReLU(), nn.Conv2d(n // 2, n, 4, 2, 1), nn.ReLU(),
                                     nn.Conv2d(n, n, 3, 1, 1), Residual(n, inner), Residual(n, inner), nn.ReLU(),
                                     nn.Conv2d(n, self.width, 1))
        self.decoder = nn.Sequential(nn.Conv2d(self.width, n, 3, 1, 1), Residual(n, inner), Residual(n, inner), nn.ReLU(),
                                     nn.ConvTranspose2d(n, n // 2, 4, 2, 1), nn.ReLU(), nn.ConvTranspose2d(n // 2, 3, 4, 2, 1))
        e = torch.randn(self.codes, self.width)
        self.register_buffer("e", e)
        self.register_buffer("sums", e.clone())
        self.register_buffer("counts", torch.zeros(self.codes))

    def example(self):
        return [torch.rand(self.batch, 3, 32, 32) - 0.5]

    def quantise(self, z):
        flat = z.detach().permute(0, 2, 3, 1).reshape(-1, self.width)
        far = self.e.pow(2).sum(1) - 2 * flat @ self.e.t()
        i = far.argmin(1)
        q = self.e[i].reshape(z.shape[0], z.shape[2], z.shape[3], self.width).permute(0, 3, 1, 2)
        with torch.no_grad():
            counts = torch.zeros(self.codes).index_add_(0, i, torch.ones(len(i)))
            sums = torch.zeros(self.codes, self.width).index_add_(0, i, flat)
            self.counts.mul_(0.99).add_(counts, alpha=0.01)
            self.sums.mul_(0.99).add_(sums, alpha=0.01)
            n = self.counts.sum()
            self.e.copy_(self.sums / ((self.counts + 1e-5) / (n + self.codes * 1e-5) * n)[:, None])
        return z + (q - z).detach(), F.mse_loss(z, q.detach())

    def loss(self, x):
        q, commitment = self.quantise(self.encoder(x))
        return F.mse_loss(self.decoder(q), x) / 0.0632 + 0.25 * commitment


peer.main(VqVae)
