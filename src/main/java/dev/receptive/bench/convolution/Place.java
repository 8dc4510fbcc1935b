package dev.receptive.bench.convolution;

/**
 * A row and a column of a plane.
 *
 * @param row from 0; padding rows above an input are negative
 * @param column from 0; padding columns left of an input are negative
 */
record Place(int row, int column) {

    @Override
    public String toString() {
        return "(" + row + ", " + column + ")";
    }
}
