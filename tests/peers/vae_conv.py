#!/usr/bin/env python3
"""PyTorch eager on the model of examples/vae_conv.gm: see peer.py."""
import peer
import torch
import torch.nn.functional as F
from torch import nn


class VaeConv(nn.Module):
    batch = 128
    latent = 20

    def __init__(self):
        super().__init__()
        self.q = nn.Sequential(nn.Conv2d(1, 32, 4, 2, 1), nn.ReLU(), nn.Conv2d(32, 64, 4, 2, 1), nn.ReLU(),
                               nn.Flatten(), nn.Linear(3136, 2 * self.latent))
        self.p = nn.Sequential(nn.Linear(self.latent, 3136), nn.ReLU(), nn.Unflatten(1, (64, 7, 7)),
                               nn.ConvTranspose2d(64, 32, 4, 2, 1), nn.ReLU(), nn.ConvTranspose2d(32, 1, 4, 2, 1))

    def example(self):
        return [torch.rand(self.batch, 1, 28, 28)]

    def loss(self, x):
        m, v = self.q(x).chunk(2, 1)
        z = m + torch.randn_like(m) * torch.exp(0.5 * v)
        recon = F.binary_cross_entropy_with_logits(self.p(z), x, reduction="sum")
        kl = 0.5 * (m * m + v.exp() - v - 1).sum()
        return (recon + kl) / len(x)


peer.main(VaeConv)
