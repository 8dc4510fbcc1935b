package dev.receptive.bench.network;

import dev.receptive.bench.Now;
import dev.receptive.figure.Explanation;
import dev.receptive.figure.Spot;
import dev.receptive.figure.WeightedSum;
import dev.receptive.nn.Term;
import dev.receptive.words.Sentence;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** What is happening, with its numbers: the sentence under the picture, and the counts. */
record NetNarration(NetTrace trace) {

    Now now(NetStand stand) {
        return new Now(of(stand), counts(stand), new NetRunning(trace).of(stand));
    }

    /** Layers, and the units of all layers: at the end they are as wide as ever. */
    private List<Sentence> counts(NetStand stand) {
        boolean started = stand.isStarted();
        boolean ended = stand.phase() == NetPhase.END;
        int layer = stand.layer();
        int before = 0;
        int all = 0;
        List<Integer> told = trace.folding().told();
        for (int i : told) {
            before += i < layer ? trace.places().units(i) : 0;
            all += trace.places().units(i);
        }
        return List.of(
                Sentence.of("position.layer", started ? told.indexOf(layer) + 1 : 0, told.size()),
                Sentence.of("position.network.unit", ended ? all : started ? before + stand.unit() + 1 : 0, all));
    }

    Sentence of(NetStand stand) {
        return switch (stand.phase()) {
            case START -> {
                int pixels = trace.places().units(-1);
                boolean tells = trace.layer(trace.layers() - 1) instanceof NetSoftmax;
                yield Sentence.of(tells ? "say.network.start.class" : "say.network.start", pixels, trace.layers());
            }
            case TAKE -> take(stand);
            case LAND -> NetOffSaid.told(trace, stand.layer(), stand.unit(), land(stand));
            case END ->
                NetOffSaid.changed(trace.experiment())
                        .or(() -> new NetMoveTold(trace).end())
                        .orElseGet(this::end);
        };
    }

    /** Of a number that is done, with what the activation in its column makes of it. */
    Sentence done(NetStand stand) {
        int last = trace.folding().last(stand.layer());
        Sentence said = of(stand);
        return last == stand.layer()
                ? said
                : Sentence.of(
                        "say.network.then",
                        said,
                        trace.names().name(last),
                        trace.computed(last, stand.unit()).text());
    }

    private Sentence take(NetStand stand) {
        NetLayer layer = trace.layer(stand.layer());
        if (layer instanceof NetSoftmax) {
            ShownShares shown = new NetLines(trace).shares(stand.layer());
            boolean there = stand.taken() > stand.current();
            String said = there ? shown.equation(stand.current()) : shown.exponential(stand.current());
            return Sentence.of(
                    "say.network.exp",
                    said,
                    shown.largest().text(),
                    trace.names().name(stand.layer()));
        }
        if (layer instanceof NetPool pool) {
            Term term = trace.unit(stand.layer(), stand.unit()).terms().get(stand.current());
            String value = trace.quantity(stand.layer() - 1, term.index()).text();
            return Sentence.of(
                    "say.network.pool." + pool.kind(), value, stand.current() + 1, trace.terms(stand.layer()));
        }
        List<WeightedSum.Shown> lines =
                trace.sums().sum(stand.layer(), stand.unit()).lines();
        WeightedSum.Shown line = lines.get(stand.current());
        String before =
                stand.current() == 0 ? "" : lines.get(stand.current() - 1).sum().said();
        String value = line.value().enclosed();
        String factor = line.factor().enclosed();
        return stand.taken() > stand.current()
                ? Sentence.of(
                        before.equals(line.sum().said()) ? "say.network.product.stays" : "say.network.product",
                        value,
                        factor,
                        line.product().sign(),
                        line.product().text(),
                        line.sum().said())
                : Sentence.of("say.network.meet", value, factor);
    }

    private Sentence land(NetStand stand) {
        NetLayer layer = trace.layer(stand.layer());
        Sentence unit = trace.names().unit(stand.layer(), stand.unit());
        if (layer instanceof NetFlatten) {
            int index = trace.unit(stand.layer(), stand.unit()).terms().get(0).index();
            Spot from = trace.places().spot(stand.layer() - 1, index);
            int map = trace.places().plane(from).map();
            return Sentence.of("say.network.flatten", map, from.row(), from.column(), stand.unit());
        }
        if (layer instanceof NetSoftmax) {
            String percent = NetNames.percent(trace.value(stand.layer(), stand.unit()));
            return Sentence.of("say.network.share", trace.names().label(stand.unit()), percent);
        }
        if (layer instanceof NetConv || layer instanceof NetDense) {
            NetTotal total = trace.sums().total(stand.layer(), stand.unit());
            return Sentence.of(
                    "say.network.sum",
                    unit,
                    total.sum().text(),
                    total.bias().enclosed(),
                    total.sign(),
                    total.result().text());
        }
        Explanation explanation = new NetExplained(trace).of(stand.layer(), stand.unit());
        return Sentence.of("say.network.made", unit, explanation.equation());
    }

    /** What the network says in the end. */
    private Sentence end() {
        if (trace.experiment().asked().levels().isPresent()) {
            return Sentence.of(
                    trace.experiment().hasLearnedNothing() ? "say.network.levels.random" : "say.network.levels");
        }
        int last = trace.layers() - 1;
        if (!(trace.layer(last) instanceof NetSoftmax)) {
            return Sentence.of(trace.experiment().hasLearnedNothing() ? "say.network.end.random" : "say.network.end");
        }
        int best = trace.answer();
        boolean tied = IntStream.range(best + 1, trace.places().units(last))
                .anyMatch(unit -> trace.value(last, unit) == trace.value(last, best));
        if (!Float.isFinite(trace.value(last, best))) {
            return Sentence.of("say.network.end.unbounded");
        }
        String percent = NetNames.percent(trace.value(last, best));
        if (trace.experiment().hasLearnedNothing()) {
            return tied
                    ? Sentence.of("say.network.end.tied.untrained", percent)
                    : Sentence.of("say.network.end.untrained", trace.names().label(best), percent);
        }
        OptionalInt known = NetStepped.known(trace.experiment());
        if (!tied && known.isPresent() && known.getAsInt() != best) {
            Object right = trace.names().label(known.getAsInt());
            return Sentence.of("say.network.end.wrong", trace.names().label(best), percent, right);
        }
        return tied
                ? Sentence.of("say.network.end.tied", percent)
                : Sentence.of("say.network.end.class", trace.names().label(best), percent);
    }
}
