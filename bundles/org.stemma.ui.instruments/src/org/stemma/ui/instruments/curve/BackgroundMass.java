/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.curve;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.stemma.ui.plot.Axes;
import org.stemma.ui.plot.Box;
import org.stemma.ui.plot.Ink;
import org.stemma.ui.plot.Raster;
import org.stemma.ui.text.Texts;
import org.stemma.ui.work.Background;

/** Makes the picture of curves in the background, keeps the last one, and says when it is there; for the windows' thread. */
final class BackgroundMass implements CurveMass {

	private static final Texts TEXTS = new Texts(BackgroundMass.class);

	private final Background background;
	private final Consumer<Boolean> drawing;
	private Optional<Made> made = Optional.empty();
	private Optional<Wanted> waiting = Optional.empty();

	/** What is drawn; the curves are told apart by their list. */
	private record Wanted(List<WellCurve> curves, Ink ink, Axes axes, Box ground) {

		boolean like(Wanted other) {
			return curves.size() == other.curves.size() && curves.getFirst() == other.curves.getFirst()
					&& curves.getLast() == other.curves.getLast() && axes.equals(other.axes) && ground.equals(other.ground);
		}
	}

	/** A picture and what it is of. */
	private record Made(Wanted wanted, Raster raster) {
	}

	/** Draws there; told with true when it begins and with false when the picture is there. */
	BackgroundMass(Background background, Consumer<Boolean> drawing) {
		this.background = background;
		this.drawing = drawing;
	}

	@Override
	public Optional<Raster> picture(List<WellCurve> curves, Ink ink, Axes axes, Box ground) {
		Wanted wanted = new Wanted(curves, ink, axes, ground);
		if (made.filter(each -> each.wanted().like(wanted)).isPresent()) {
			return made.map(Made::raster);
		}
		if (waiting.filter(each -> each.like(wanted)).isEmpty()) {
			waiting = Optional.of(wanted);
			drawing.accept(true);
			background.run(TEXTS.get("drawing"), () -> CurveMass.drawn(curves, ink, axes, ground), raster -> {
				if (waiting.filter(each -> each == wanted).isPresent()) {
					made = Optional.of(new Made(wanted, raster));
					waiting = Optional.empty();
					drawing.accept(false);
				}
			});
		}
		return Optional.empty();
	}
}
