package dev.receptive.bench.convolution;

import dev.receptive.bench.Numbers;
import dev.receptive.figure.CellContent;

/** The bias of one kernel among those of all. */
record BiasCell(Numbers biases, int map) implements CellContent {

    @Override
    public float value(int row, int column) {
        return biases.values().at(0, map);
    }

    @Override
    public String text(int row, int column) {
        return biases.quantity(0, map).text();
    }
}
