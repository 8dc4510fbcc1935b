package dev.receptive.bench.convolution;

import dev.receptive.bench.Reading;
import dev.receptive.figure.Explanation;
import dev.receptive.figure.Links;
import dev.receptive.figure.Spot;
import dev.receptive.words.Sentence;
import java.util.Optional;

/** A reading that does not tell what has not been computed yet. */
record HiddenReading(Reading all, Guesses guesses, Stand stand) implements Reading {

    private boolean isHidden(Spot spot) {
        if (spot.isIn(Tensors.OUTPUT)) {
            return guesses.hides(stand, spot);
        }
        if (spot.isIn(Tensors.SUM)) {
            return guesses.hides(stand, new Spot(Tensors.OUTPUT, spot.channel(), spot.row(), spot.column()));
        }
        boolean whole = stand.ends();
        return spot.isIn(Tensors.PARTIAL)
                && !whole
                && spot.row() == stand.place().row()
                && spot.column() == stand.place().column();
    }

    @Override
    public double value(Spot spot) {
        return isHidden(spot) ? 0 : all.value(spot);
    }

    /** Of what is hidden, what it was said to be. */
    @Override
    public String typed(Spot spot) {
        return isHidden(spot)
                ? guesses.of(spot).map(number -> number.plain(0, 0)).orElse("")
                : all.typed(spot);
    }

    @Override
    public Sentence tip(Spot spot) {
        return isHidden(spot) ? Sentence.of("tip.hidden", spot.row(), spot.column()) : all.tip(spot);
    }

    @Override
    public Sentence speech(Spot spot) {
        return isHidden(spot) ? Sentence.of("speech.hidden", spot.row(), spot.column()) : all.speech(spot);
    }

    @Override
    public Optional<Explanation> explain(Spot spot) {
        return isHidden(spot) ? Optional.empty() : all.explain(spot);
    }

    @Override
    public Sentence given(Spot spot) {
        return isHidden(spot) ? Sentence.of("explain.hidden") : all.given(spot);
    }

    @Override
    public Optional<Sentence> fixed(Spot spot) {
        return all.fixed(spot);
    }

    @Override
    public Links links(Spot spot) {
        return all.links(spot);
    }
}
