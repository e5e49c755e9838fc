/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.flow;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.stemma.cytometry.gate.Dimension;
import org.stemma.cytometry.gate.Gate;

/**
 * What is looked at of some events.
 *
 * @param data         the events
 * @param kind         how they are drawn
 * @param x            axis across
 * @param y            axis upwards
 * @param compensation which spillover is taken out of channels that have any
 * @param population   the population shown; all events when empty
 */
public record FlowView(FlowData data, FlowKind kind, FlowAxis x, FlowAxis y, String compensation, Optional<String> population) {

	private static final String NONE = "uncompensated";
	private static final String IN_FILE = "FCS";

	/** All events on the first two channels that are no time. */
	static FlowView of(FlowData data) {
		String compensation = data.spillover() ? IN_FILE : NONE;
		List<FlowChannel> channels = data.channels().stream().filter(channel -> !channel.name().equalsIgnoreCase("time")).toList();
		List<FlowChannel> usable = channels.isEmpty() ? data.channels() : channels;
		FlowChannel first = usable.getFirst();
		FlowChannel second = usable.stream().filter(channel -> channel.name().toUpperCase(java.util.Locale.ROOT).startsWith("SSC")).findFirst()
				.orElseGet(() -> usable.get(Math.min(1, usable.size() - 1)));
		return new FlowView(data, FlowKind.DENSITY, first.axis(compensation), second.axis(compensation), compensation, Optional.empty());
	}

	/** Other events: on the same axes when they have those channels. */
	FlowView on(FlowData other) {
		boolean same = has(other, x) && has(other, y) && (other.spillover() || !compensation.equals(IN_FILE));
		FlowView usual = FlowView.of(other);
		return same ? new FlowView(other, kind, x, y, compensation, population)
				: new FlowView(other, kind, usual.x, usual.y, usual.compensation, Optional.empty());
	}

	private static boolean has(FlowData data, FlowAxis axis) {
		return data.channels().stream().anyMatch(channel -> channel.name().equals(axis.channel()));
	}

	FlowView of(FlowKind other) {
		return new FlowView(data, other, x, y, compensation, population);
	}

	FlowView of(Optional<String> shown) {
		return new FlowView(data, kind, x, y, compensation, shown);
	}

	FlowView across(FlowAxis axis) {
		return new FlowView(data, kind, axis, y, compensation, population);
	}

	FlowView upwards(FlowAxis axis) {
		return new FlowView(data, kind, x, axis, compensation, population);
	}

	/** Another spillover taken out; scatter and time have none. */
	FlowView compensated(String matrix) {
		return new FlowView(data, kind, matrix(x, matrix), matrix(y, matrix), matrix, population);
	}

	private FlowAxis matrix(FlowAxis axis, String matrix) {
		boolean fluorescence = data.channels().stream().noneMatch(channel -> channel.name().equals(axis.channel()) && channel.usual() == ScaleKind.LINEAR);
		return axis.with(fluorescence ? matrix : NONE);
	}

	/** Where a gate can be seen: its axes, and the population that it lies in; of a combination of gates only the latter. */
	FlowView at(Gate gate) {
		List<Dimension> axes = gate.region().dimensions();
		Optional<FlowAxis> across = axes.isEmpty() ? Optional.empty() : axis(axes.getFirst());
		Optional<FlowAxis> up = axes.size() < 2 ? Optional.empty() : axis(axes.get(1));
		String matrix = Stream.of(across, up).flatMap(Optional::stream).map(FlowAxis::compensation).filter(each -> !each.equals(NONE))
				.findFirst().orElse(compensation);
		boolean turned = across.isPresent() && up.isEmpty() && kind.plane() && y.channel().equals(across.get().channel());
		return new FlowView(data, up.isPresent() && !kind.plane() ? FlowKind.DENSITY : kind, across.orElse(x), turned ? x : up.orElse(y), matrix,
				gate.parent());
	}

	private Optional<FlowAxis> axis(Dimension dimension) {
		return dimension.measure() instanceof Dimension.Channel measured ? data.channels().stream()
				.filter(channel -> channel.name().equals(measured.name())).findFirst()
				.map(channel -> channel.axis("").with(dimension.compensation().matrix())) : Optional.empty();
	}

	/** The axes as gates see them. */
	GateFrame frame() {
		return new GateFrame(x, kind.plane() ? Optional.of(y) : Optional.empty());
	}

	FlowRequest request(List<String> overlays, List<FlowData> files, int width, int height) {
		return new FlowRequest(data, kind, x, y, population, overlays, List.copyOf(files), width, height);
	}
}
