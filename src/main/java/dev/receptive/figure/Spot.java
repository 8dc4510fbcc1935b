package dev.receptive.figure;

/**
 * One number.
 *
 * @param tensor its tensor, by the name that it has in files
 * @param channel flat over the axes before the last two: the channel of an image, {@code out·C_in + in} of a weight
 * @param row of its plane; padding above it is negative
 * @param column of its plane; padding left of it is negative
 */
public record Spot(String tensor, int channel, int row, int column) {

    /** A number of a tensor that has one plane. */
    public static Spot of(String tensor, int row, int column) {
        return new Spot(tensor, 0, row, column);
    }

    public boolean isIn(String other) {
        return tensor.equals(other);
    }

    /** The spot so many rows and columns further. */
    public Spot moved(int down, int across) {
        return new Spot(tensor, channel, row + down, column + across);
    }
}
