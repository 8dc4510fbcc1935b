package dev.receptive.time;

/**
 * Where in a score a time falls.
 *
 * @param phrase which repetition of the phrase
 * @param span which span of the phrase
 * @param progress how much of the span is done, 0 to 1; a span's last instant still belongs to it
 */
public record Moment(int phrase, int span, double progress) {

    /** How much of span {@code index} is done: 1 for those before this one, 0 for those after. */
    public double done(int index) {
        return index < span ? 1 : index > span ? 0 : progress;
    }
}
