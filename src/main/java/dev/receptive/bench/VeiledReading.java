package dev.receptive.bench;

import dev.receptive.figure.Explanation;
import dev.receptive.figure.Links;
import dev.receptive.figure.Spot;
import dev.receptive.words.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A reading that does not tell some numbers. */
record VeiledReading(Reading all, Predicate<Spot> hidden) implements Reading {

    @Override
    public double value(Spot spot) {
        return hidden.test(spot) ? 0 : all.value(spot);
    }

    @Override
    public String typed(Spot spot) {
        return hidden.test(spot) ? "" : all.typed(spot);
    }

    @Override
    public Sentence tip(Spot spot) {
        return hidden.test(spot) ? unknown(spot) : all.tip(spot);
    }

    @Override
    public Sentence speech(Spot spot) {
        return hidden.test(spot) ? unknown(spot) : all.speech(spot);
    }

    private static Sentence unknown(Spot spot) {
        return Sentence.of("speech.asked", spot.row(), spot.column());
    }

    @Override
    public Optional<Explanation> explain(Spot spot) {
        return hidden.test(spot) ? Optional.empty() : all.explain(spot);
    }

    @Override
    public Sentence given(Spot spot) {
        return hidden.test(spot) ? Sentence.of("explain.hidden") : all.given(spot);
    }

    @Override
    public Optional<Sentence> fixed(Spot spot) {
        return all.fixed(spot);
    }

    @Override
    public Optional<Sentence> remark(Spot spot) {
        return hidden.test(spot) ? Optional.empty() : all.remark(spot);
    }

    @Override
    public List<Question> questions(Spot spot) {
        return hidden.test(spot) ? List.of() : all.questions(spot);
    }

    @Override
    public Optional<Spot> foremost() {
        return all.foremost().filter(spot -> !hidden.test(spot));
    }

    @Override
    public boolean isAside(Spot spot) {
        return all.isAside(spot);
    }

    @Override
    public Links links(Spot spot) {
        return all.links(spot);
    }

    @Override
    public Optional<Elsewhere> elsewhere(Spot spot) {
        return hidden.test(spot) ? Optional.empty() : all.elsewhere(spot);
    }
}
