package dev.receptive.bench.convolution;

import dev.receptive.figure.CellContent;
import dev.receptive.nn.Axis;

/** A padded input of which the kernel that lies on it tells the covered numbers: they are not written twice. */
record UnderKernel(CellContent input, Axis rows, Axis columns, Place output) implements CellContent {

    @Override
    public float value(int row, int column) {
        return input.value(row, column);
    }

    @Override
    public String text(int row, int column) {
        return isCovered(rows, output.row(), row) && isCovered(columns, output.column(), column)
                ? ""
                : input.text(row, column);
    }

    @Override
    public boolean isPadding(int row, int column) {
        return input.isPadding(row, column);
    }

    @Override
    public boolean isRead(int row, int column) {
        return input.isRead(row, column);
    }

    private static boolean isCovered(Axis axis, int output, int padded) {
        int offset = padded - output * axis.stride();
        return offset >= 0 && offset < axis.span() && offset % axis.dilation() == 0;
    }
}
