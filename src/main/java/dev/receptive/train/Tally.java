package dev.receptive.train;

/**
 * How far training is, after a batch.
 *
 * @param epoch which it is, from 1
 * @param epochs how many there are
 * @param images how many this epoch has seen
 * @param of how many it will see
 * @param loss mean over those seen, each before the step that it was part of
 * @param accuracy the part of them that was right, 0 to 1
 */
public record Tally(int epoch, int epochs, int images, int of, double loss, double accuracy) {

    /** How many images all epochs have seen. */
    public long imagesSoFar() {
        return (epoch - 1L) * of + images;
    }

    /** How many images there are still to see. */
    public long imagesLeft() {
        return (long) epochs * of - imagesSoFar();
    }
}
