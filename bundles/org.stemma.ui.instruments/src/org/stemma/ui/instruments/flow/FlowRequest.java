/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.stemma.api.Outcome;
import org.stemma.cytometry.gate.EventMask;
import org.stemma.cytometry.gate.GateSet;
import org.stemma.ui.plot.Axes;
import org.stemma.ui.plot.LinearScale;
import org.stemma.ui.plot.Outline;
import org.stemma.ui.plot.Raster;
import org.stemma.ui.text.Texts;

/**
 * What is to be drawn of some events.
 *
 * @param data       the events
 * @param kind       how
 * @param x          axis across
 * @param y          axis upwards, not used along one axis
 * @param population the population shown, by the identifier of its gate; all events when empty
 * @param overlays   populations over it, along one axis
 * @param files      other files whose events are laid over it, along one axis
 * @param width      pixels across
 * @param height     pixels upwards
 */
public record FlowRequest(FlowData data, FlowKind kind, FlowAxis x, FlowAxis y, Optional<String> population, List<String> overlays,
		List<FlowData> files, int width, int height) {

	private static final Texts TEXTS = new Texts(FlowRequest.class);
	private static final int CONTOUR_CELLS = 144;
	private static final int CONTOUR_RADIUS = 2;
	private static final int DARK = 0x2b6777;
	private static final int LIGHT = 0xc9d4d8;

	/** Draws it; on any thread but that of the windows. Stops early when it is told to; the result is of no use then. */
	public Outcome<FlowPicture> draw(GateSet gates, Map<String, EventMask> populations, BooleanSupplier stop) {
		return kind.plane() ? plane(gates, populations, stop) : line(gates, populations);
	}

	private Outcome<FlowPicture> plane(GateSet gates, Map<String, EventMask> populations, BooleanSupplier stop) {
		Optional<EventMask> shown = population.map(populations::get);
		return data.values(x, gates).then(across -> data.values(y, gates).map(up -> {
			EventGrid grid = EventGrid.of(across, up, shown, width, height, stop);
			Raster raster = switch (kind) {
			case DENSITY -> DensityRaster.coloured(grid);
			case CONTOUR -> DensityRaster.plain(grid, LIGHT);
			case DOTS, HISTOGRAM -> DensityRaster.plain(grid, DARK);
			};
			List<Outline> contours = kind == FlowKind.CONTOUR && !stop.getAsBoolean()
					? Contours.tenths(EventGrid.of(across, up, shown, CONTOUR_CELLS, CONTOUR_CELLS, stop), CONTOUR_RADIUS)
					: List.of();
			Axes axes = new Axes(new TransformScale(x), new TransformScale(y), title(x), title(y));
			return new FlowPicture(this, axes, Optional.of(raster), contours, List.of(), grid.total());
		}));
	}

	private Outcome<FlowPicture> line(GateSet gates, Map<String, EventMask> populations) {
		return data.values(x, gates).map(across -> {
			List<Histogram> all = new ArrayList<>();
			all.add(Histogram.of(population.orElse(TEXTS.get("events.all")), across, population.map(populations::get)));
			overlays.stream().filter(id -> populations.containsKey(id) && population.filter(id::equals).isEmpty())
					.forEach(id -> all.add(Histogram.of(id, across, Optional.of(populations.get(id)))));
			files.forEach(file -> file.values(x, gates).result().ifPresent(values -> all.add(Histogram.of(file.name(), values, Optional.empty()))));
			double peak = all.size() > 1 ? 100 : Math.max(1, all.getFirst().peak());
			Axes axes = new Axes(new TransformScale(x), LinearScale.around(0, peak), title(x), TEXTS.get(all.size() > 1 ? "axis.share" : "axis.count"));
			return new FlowPicture(this, axes, Optional.empty(), List.of(), all, all.getFirst().count());
		});
	}

	private String title(FlowAxis axis) {
		String words = data.channels().stream().filter(channel -> channel.name().equals(axis.channel())).map(FlowChannel::words).findFirst()
				.orElse(axis.channel());
		return axis.compensation().equals("uncompensated") ? words : words + " " + TEXTS.get("axis.compensated");
	}
}
