package dev.receptive.ui;

import dev.receptive.bench.Gaze;
import dev.receptive.bench.Story;

/**
 * Everything of which the picture on a stage is made: the same is not painted again, as while something newer is computed.
 *
 * @param story what is told
 * @param time at which moment of it, in seconds
 * @param gaze what is looked at
 * @param trail what is asked
 * @param camera where the scene lies on the stage
 * @param held what may be seen of it
 * @param width of the stage
 * @param height of the stage
 */
record Painted(
        Story story, double time, Gaze gaze, Trail trail, Camera camera, HeldStage held, double width, double height) {

    static Painted of(BenchState<?> state, Camera camera, HeldStage held, double width, double height) {
        return new Painted(state.story(), state.time(), state.gaze(), state.trail(), camera, held, width, height);
    }
}
