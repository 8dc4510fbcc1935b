package dev.receptive.bench.pooling;

import dev.receptive.bench.ArrayUse;
import dev.receptive.bench.Bench;
import dev.receptive.bench.Border;
import dev.receptive.bench.Change;
import dev.receptive.bench.Channels;
import dev.receptive.bench.GeometryControls;
import dev.receptive.bench.Limits;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.Offer;
import dev.receptive.bench.Parameter;
import dev.receptive.bench.Parameter.Arrays;
import dev.receptive.bench.Parameter.Choice;
import dev.receptive.bench.Parameter.Grids;
import dev.receptive.bench.Parameter.Slider;
import dev.receptive.bench.Parameter.Switch;
import dev.receptive.bench.Parameter.When;
import dev.receptive.bench.Parameter.Whole;
import dev.receptive.bench.Presets;
import dev.receptive.bench.Schema;
import dev.receptive.bench.Subject;
import dev.receptive.figure.Spot;
import dev.receptive.nn.Extent;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The bench on which a window slides over every channel by itself and keeps the largest number, or the mean. */
public final class Pooling implements Bench<PoolingExperiment> {

    @Override
    public String code() {
        return "pooling";
    }

    @Override
    public PoolingExperiment first() {
        Slide slide = Slide.of(Extent.square(2)).withStride(Extent.ONE);
        Channels input = Channels.of(Presets.input("counting-3x3"));
        return PoolingExperiment.of(input, PoolRule.of(PoolKind.MAX, slide)).withBeside(Beside.AVERAGE);
    }

    @Override
    public Subject<PoolingExperiment> compute(PoolingExperiment experiment) {
        return new PoolingSubject(experiment);
    }

    @Override
    public Change<PoolingExperiment> with(PoolingExperiment experiment, Spot first, Numbers block) {
        if (!first.isIn(PoolTensors.INPUT)) {
            throw Refusal.of("paste.where");
        }
        Change<Channels> change = experiment.input().with(first, block);
        return new Change<>(experiment.withInput(change.next()), change.name(), change.notice());
    }

    @Override
    public float within(PoolingExperiment experiment, Spot spot, float value) {
        boolean level = spot.isIn(PoolTensors.INPUT)
                && experiment.input().plane(spot.channel()).levels();
        return level ? Math.max(0, Math.min(Numbers.MAX_LEVEL, value)) : value;
    }

    @Override
    public long multiplyAdds(PoolingExperiment experiment) {
        Lane rows = experiment.rule().rows(experiment.size());
        Lane columns = experiment.rule().columns(experiment.size());
        long each = (long) rows.outputs() * rows.mostPlaces() * columns.outputs() * columns.mostPlaces();
        return experiment.input().count() * each * (experiment.shift().isPresent() ? 2 : 1);
    }

    @Override
    public Schema<PoolingExperiment> schema() {
        return new PoolingSchema();
    }

    @Override
    public List<Parameter<PoolingExperiment>> parameters() {
        List<Parameter<PoolingExperiment>> all = new ArrayList<>();
        all.add(new Choice<>(
                "pool",
                Stream.of(PoolKind.values()).map(PoolKind::code).toList(),
                now -> now.rule().kind().code(),
                (now, code) -> now.withRule(now.rule().chosen(PoolKind.ofCode(code), now.size()))));
        windows()
                .forEach(control ->
                        all.add(new When<>(control, now -> now.rule().kind().slides())));
        all.add(new When<>(size(), now -> now.rule().kind().isSized()));
        averages()
                .forEach(
                        control -> all.add(new When<>(control, now -> now.rule().kind() == PoolKind.AVERAGE)));
        all.add(beside());
        all.add(new Switch<>(
                "shift",
                now -> now.shift().isPresent(),
                (now, on) -> now.withShift(on ? Optional.of(Shift.ONE) : Optional.empty())));
        shifts().forEach(control ->
                all.add(new When<>(control, now -> now.shift().isPresent())));
        all.addAll(inputs());
        return all;
    }

    private static List<Parameter<PoolingExperiment>> windows() {
        List<Parameter<PoolingExperiment>> all = new ArrayList<>();
        all.add(GeometryControls.size(
                "window",
                "window",
                PoolRule.WINDOW,
                now -> slide(now).window(),
                (now, size) -> now.withSlide(slide(now).withWindow(size))));
        all.add(GeometryControls.stride(
                now -> slide(now).steps(),
                (now, next) -> now.withSlide(slide(now).withStride(next))));
        all.add(new When<>(
                GeometryControls.dilation(
                        now -> slide(now).dilation(),
                        (now, next) -> now.withSlide(slide(now).withDilation(next))),
                now -> now.rule().kind().isMax()));
        all.addAll(GeometryControls.padding(
                List.of(Border.Kind.SIDES, Border.Kind.VALID, Border.Kind.SAME),
                now -> slide(now).border(),
                now -> slide(now).over(now.size()).padding(),
                (now, next) -> now.withSlide(slide(now).withBorder(next))));
        all.add(new Switch<>(
                "ceil",
                now -> slide(now).ceil(),
                (now, on) -> now.withSlide(slide(now).withCeil(on))));
        return all;
    }

    private static Parameter<PoolingExperiment> size() {
        return GeometryControls.size(
                "size",
                "size",
                Limits.TYPED,
                now -> now.rule().size(),
                (now, size) -> now.withRule(now.rule().withSize(size)));
    }

    private static List<Parameter<PoolingExperiment>> averages() {
        return List.of(
                new Switch<>(
                        "count-padding",
                        now -> now.rule().counting().padding(),
                        (now, on) -> now.withCounting(now.rule().counting().withPadding(on))),
                new Switch<>(
                        "divisor.own",
                        now -> now.rule().counting().divisor().isPresent(),
                        (now, on) -> now.withCounting(
                                now.rule().counting().withDivisor(on ? OptionalInt.of(1) : OptionalInt.empty()))),
                new When<>(
                        new Whole<>(
                                "divisor",
                                1,
                                PoolRule.DIVISOR,
                                now -> now.rule().counting().divisor().orElse(1),
                                (now, divisor) ->
                                        now.withCounting(now.rule().counting().withDivisor(OptionalInt.of(divisor)))),
                        now -> now.rule().counting().divisor().isPresent()));
    }

    private static Parameter<PoolingExperiment> beside() {
        return new Choice<>(
                "beside",
                Stream.of(Beside.values()).map(Beside::code).toList(),
                now -> now.beside().code(),
                (now, code) -> now.withBeside(Beside.ofCode(code)));
    }

    private static List<Parameter<PoolingExperiment>> shifts() {
        return List.of(
                Slider.between(
                        -Shift.MOST,
                        Shift.MOST,
                        "shift.right",
                        now -> shift(now).right(),
                        (now, right) ->
                                now.withShift(Optional.of(new Shift(shift(now).down(), right)))),
                Slider.between(
                        -Shift.MOST,
                        Shift.MOST,
                        "shift.down",
                        now -> shift(now).down(),
                        (now, down) -> now.withShift(
                                Optional.of(new Shift(down, shift(now).right())))));
    }

    private static Numbers zeros(Channels of) {
        return Numbers.typed(Tensor.zeros(Shape.of(of.height(), of.width())));
    }

    private static List<Parameter<PoolingExperiment>> inputs() {
        return List.of(
                GeometryControls.input(
                        now -> now.input().levels(),
                        PoolingExperiment::size,
                        (now, size) -> now.withInput(now.input().resized(size.height(), size.width()))),
                new Whole<>(
                        "channels",
                        1,
                        Limits.CHANNELS,
                        now -> now.input().count(),
                        (now, count) -> now.withInput(now.input().withCount(count, channel -> zeros(now.input())))),
                new Grids<>(
                        PoolTensors.INPUT,
                        Offer.inputs(),
                        true,
                        Optional.of(new Arrays<>(
                                ArrayUse.INPUT, (now, stack) -> now.withInput(new Channels(stack.grids())))),
                        now -> now.input().first(),
                        (now, numbers) -> now.withInput(Channels.of(numbers))));
    }

    private static Slide slide(PoolingExperiment now) {
        return now.rule().slide();
    }

    @Override
    public Optional<Change<PoolingExperiment>> moved(PoolingExperiment experiment, int down, int right) {
        Shift next = experiment.shift().orElse(Shift.NONE).further(down, right);
        String way = down == 0 ? "edit.shift.right" : "edit.shift.down";
        return Optional.of(Change.of(experiment.withShift(Optional.of(next)), Sentence.of(way)));
    }

    private static Shift shift(PoolingExperiment now) {
        return now.shift().orElse(Shift.ONE);
    }

    @Override
    public List<String> edited() {
        return List.of(PoolTensors.INPUT);
    }
}
