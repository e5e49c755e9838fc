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
import java.util.Optional;

import org.stemma.ui.plot.Outline.Point;

/** Draws, takes hold of and moves gates by presses and movements in places of the plot. */
final class GateMouse {

	private static final double LEAST = 0.008;

	private final FlowModel model;
	private final GateEditor editor;
	private final Runnable shown;
	private final List<Point> draft = new ArrayList<>();
	private GateTool tool = GateTool.SELECT;
	private Optional<Point> begin = Optional.empty();
	private Optional<Held> held = Optional.empty();

	GateMouse(FlowModel model, GateEditor editor, Runnable shown) {
		this.model = model;
		this.editor = editor;
		this.shown = shown;
	}

	/** What is held: a gate by one of its points, or as a whole when that is below 0. */
	private record Held(String id, GateShape shape, int handle, Point from) {

		GateShape at(double x, double y) {
			return handle >= 0 ? shape.pulled(handle, x, y) : shape.moved(x - from.x(), y - from.y());
		}
	}

	void tool(GateTool chosen) {
		tool = chosen;
		forget();
	}

	GateTool tool() {
		return tool;
	}

	/** Corners of a polygon that is not closed yet. */
	List<Point> draft() {
		return List.copyOf(draft);
	}

	void forget() {
		draft.clear();
		begin = Optional.empty();
		held = Optional.empty();
	}

	void down(double x, double y, double nearX, double nearY) {
		if (tool == GateTool.SELECT) {
			held = hold(x, y, nearX, nearY);
			editor.whole();
			model.select(held.map(Held::id));
		} else if (tool == GateTool.POLYGON && model.view().kind().plane()) {
			draft.add(new Point(x, y));
			shown.run();
		} else {
			begin = Optional.of(new Point(x, y));
		}
	}

	private Optional<Held> hold(double x, double y, double nearX, double nearY) {
		List<DrawnGate> drawn = editor.drawn();
		for (DrawnGate gate : drawn.stream().filter(DrawnGate::selected).toList()) {
			List<Point> handles = gate.shape().handles();
			for (int i = 0; i < handles.size(); i++) {
				if (Math.abs(handles.get(i).x() - x) < nearX && Math.abs(handles.get(i).y() - y) < nearY) {
					return Optional.of(new Held(gate.id(), gate.shape(), i, new Point(x, y)));
				}
			}
		}
		return drawn.reversed().stream().filter(gate -> gate.shape().holds(x, y)).findFirst()
				.map(gate -> new Held(gate.id(), gate.shape(), -1, new Point(x, y)));
	}

	void moved(double x, double y) {
		held.ifPresent(each -> editor.change(each.id(), each.at(x, y)));
	}

	void up(double x, double y) {
		held = Optional.empty();
		begin.ifPresent(from -> {
			boolean plane = model.view().kind().plane();
			GateTool drawn = plane ? tool : GateTool.SPAN;
			boolean drawnFar = Math.abs(x - from.x()) > LEAST;
			if (drawnFar || drawn == GateTool.CROSS) {
				editor.make(drawn.between(from.x(), from.y(), x, y), drawn.word());
			}
		});
		begin = Optional.empty();
	}

	/** Closes a polygon of three corners or more. */
	void close() {
		List<Point> corners = new ArrayList<>();
		draft.stream().filter(each -> corners.isEmpty() || distance(corners.getLast(), each) > LEAST / 4).forEach(corners::add);
		draft.clear();
		if (corners.size() > 2) {
			editor.make(new PolygonShape(corners), GateTool.POLYGON.word());
		}
		shown.run();
	}

	private static double distance(Point one, Point other) {
		return Math.hypot(one.x() - other.x(), one.y() - other.y());
	}
}
