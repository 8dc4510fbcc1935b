package dev.receptive.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The tasks as TorchScript, in the archive that {@code torch.jit.load} reads: PyTorch does a whole training step in one
 * call from Java, so nothing that it is charged with is Java's. It also reaches what no call of DJL does: the way back
 * through one layer.
 */
final class TorchArchive {

    private static final String LAYERS = """
            class Work(Module):
              __parameters__ = []
              __buffers__ = []
              training : bool
              def forward(self: __torch__.Work, x: Tensor) -> Tensor:
                return x
              def conv(self: __torch__.Work, x: Tensor, w: Tensor, b: Tensor, p: int) -> Tensor:
                return torch.conv2d(x, w, b, [1, 1], [p, p], [1, 1], 1)
              def conv_backward(self: __torch__.Work, g: Tensor, x: Tensor, w: Tensor, p: int) -> Tuple[Tensor, Tensor, Tensor]:
                dx, dw, db = torch.convolution_backward(g, x, w, [torch.size(w, 0)], [1, 1], [p, p], [1, 1], False, [0, 0], 1, [True, True, True])
                return (dx, dw, db)
              def pool(self: __torch__.Work, x: Tensor) -> Tensor:
                return torch.max_pool2d(x, [2, 2], [2, 2], [0, 0], [1, 1], False)
              def pool_winners(self: __torch__.Work, x: Tensor) -> Tensor:
                y, i = torch.max_pool2d_with_indices(x, [2, 2], [2, 2], [0, 0], [1, 1], False)
                return i
              def pool_backward(self: __torch__.Work, g: Tensor, x: Tensor, i: Tensor) -> Tensor:
                return torch.max_pool2d_with_indices_backward(g, x, [2, 2], [2, 2], [0, 0], [1, 1], False, i)
            """;

    private static final String HEAD = """
              def NAME(self: __torch__.Work, x: Tensor, y: Tensor, PARAMETERS) -> Tensor:
            """;

    private static final String LOSS = """
                h1 = POOL(ACT(torch.conv2d(x, w1, b1, [1, 1], [2, 2], [1, 1], 1)), [2, 2], [2, 2], [0, 0], TAIL)
                h2 = POOL(ACT(torch.conv2d(h1, w2, b2, [1, 1], [0, 0], [1, 1], 1)), [2, 2], [2, 2], [0, 0], TAIL)
                h3 = ACT(torch.linear(torch.flatten(h2, 1), w3, b3))
                h4 = ACT(torch.linear(h3, w4, b4))
                loss = torch.cross_entropy_loss(torch.linear(h4, w5, b5), y)
            """;

    private static final List<String> PARAMETERS = List.of("w1", "b1", "w2", "b2", "w3", "b3", "w4", "b4", "w5", "b5");

    /** A pickle, protocol 2: an object of class {@code __torch__.Work} whose {@code training} is false. */
    private static final String DATA =
            "\u0080\u0002c__torch__\nWork\n)\u0081}X\u0008\u0000\u0000\u0000training\u0089sb.";

    /** A pickle of an empty tuple. */
    private static final String CONSTANTS = "\u0080\u0002).";

    private TorchArchive() {}

    static byte[] bytes() throws IOException {
        String code = LAYERS
                + step("step_relu", "torch.relu_", "torch.max_pool2d", "[1, 1], False")
                + step("step_sigmoid", "torch.sigmoid_", "torch.avg_pool2d", "False, True, None");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setMethod(ZipOutputStream.STORED);
            put(zip, "data.pkl", DATA.getBytes(StandardCharsets.ISO_8859_1));
            put(zip, "code/__torch__.py", code.getBytes(StandardCharsets.UTF_8));
            put(zip, "constants.pkl", CONSTANTS.getBytes(StandardCharsets.ISO_8859_1));
            put(zip, "version", "3\n".getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    /** Leaves of the graph are detached views, so that the parameters themselves can be moved in place. */
    private static String step(String name, String activation, String pool, String tail) {
        String typed = String.join(": Tensor, p_", PARAMETERS);
        StringBuilder code =
                new StringBuilder(HEAD.replace("NAME", name).replace("PARAMETERS", "p_" + typed + ": Tensor"));
        for (String parameter : PARAMETERS) {
            code.append("    %1$s = torch.requires_grad_(torch.detach(p_%1$s))\n".formatted(parameter));
        }
        code.append(LOSS.replace("ACT", activation).replace("POOL", pool).replace("TAIL", tail));
        code.append("    grads = torch.grad([loss], [" + String.join(", ", PARAMETERS) + "])\n");
        for (int i = 0; i < PARAMETERS.size(); i++) {
            code.append("    _%d = torch.add_(p_%s, unchecked_cast(Tensor, grads[%d]), alpha=-%s)\n"
                    .formatted(i, PARAMETERS.get(i), i, TrainTask.RATE));
        }
        return code.append("    return torch.detach(loss)\n").toString();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry("work/" + name);
        CRC32 crc = new CRC32();
        crc.update(content);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
