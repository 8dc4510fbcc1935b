package dev.receptive.bench.transposed;

import dev.receptive.bench.Reading;
import dev.receptive.figure.Explanation;
import dev.receptive.figure.Links;
import dev.receptive.figure.Spot;
import dev.receptive.words.Sentence;
import java.util.Optional;

/** The numbers at a moment: of an output that is not done, how many stamps have met there so far. */
record StampReading(TransposedNumbers numbers, TransposedTrace trace, StampStand stand) implements Reading {

    @Override
    public double value(Spot spot) {
        return numbers.value(spot);
    }

    @Override
    public String typed(Spot spot) {
        return numbers.typed(spot);
    }

    @Override
    public Sentence tip(Spot spot) {
        Sentence tip = numbers.tip(spot);
        if (!spot.isIn(TransposedTensors.OUTPUT)) {
            return tip;
        }
        int all = trace.landings(spot.channel(), spot.row(), spot.column()).size();
        return Sentence.of("tip.met", tip, met(spot, all), all);
    }

    private int met(Spot spot, int all) {
        if (spot.channel() != stand.map()) {
            return spot.channel() < stand.map() ? all : 0;
        }
        return new StampSums(trace, stand).count(spot.row(), spot.column());
    }

    @Override
    public Sentence speech(Spot spot) {
        return numbers.speech(spot);
    }

    @Override
    public Optional<Explanation> explain(Spot spot) {
        return numbers.explain(spot);
    }

    @Override
    public Links links(Spot spot) {
        return numbers.links(spot);
    }
}
