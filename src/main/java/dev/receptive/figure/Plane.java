package dev.receptive.figure;

/**
 * One plane of a tensor: its last two axes.
 *
 * @param tensor by the name that it has in files
 * @param channel which plane, flat over the axes before
 * @param rows how many
 * @param columns how many
 */
public record Plane(String tensor, int channel, int rows, int columns) {

    public Spot spot(int row, int column) {
        return new Spot(tensor, channel, row, column);
    }

    boolean isOf(Spot spot) {
        return spot.isIn(tensor) && spot.channel() == channel;
    }
}
