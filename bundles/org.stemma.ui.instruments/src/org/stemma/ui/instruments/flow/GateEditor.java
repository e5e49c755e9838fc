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

import org.stemma.cytometry.gate.Gate;
import org.stemma.cytometry.gate.Region;
import org.stemma.cytometry.gate.Region.Box;
import org.stemma.ui.plot.Outline.Point;

/** Makes and changes gates in places of the plot; knows neither mouse nor keyboard. */
public final class GateEditor {

	private static final List<String> QUADRANTS = List.of("--", "+-", "-+", "++");

	private final FlowModel model;
	private int corner = -1;

	/** Edits the gates of a model. */
	public GateEditor(FlowModel model) {
		this.model = model;
	}

	/** The gates that lie on the plot's axes and in the population shown, or are edited. */
	public List<DrawnGate> drawn() {
		List<DrawnGate> drawn = new ArrayList<>();
		for (Gate gate : model.book().gates()) {
			List<String> cross = model.book().cross(gate.id());
			boolean here = gate.parent().equals(model.view().population()) && (cross.isEmpty() || cross.getFirst().equals(gate.id()));
			if (here) {
				shape(gate.id()).ifPresent(shape -> drawn.add(new DrawnGate(gate.id(), shape, words(gate, cross),
						model.selected().filter(id -> id.equals(gate.id()) || cross.contains(id)).isPresent())));
			}
		}
		return drawn;
	}

	private List<String> words(Gate gate, List<String> cross) {
		return (cross.isEmpty() ? List.of(gate.id()) : cross).stream()
				.map(id -> id + "  " + FlowPainting.percent(model.counts().ofParent(id))).toList();
	}

	/** Where a gate lies on the plot; empty when it lies on other axes. */
	public Optional<GateShape> shape(String id) {
		List<String> cross = model.book().cross(id);
		Optional<GateShape> shape = model.book().gate(cross.isEmpty() ? id : cross.getFirst()).map(Gate::region).flatMap(model.view().frame()::shape);
		return cross.isEmpty() ? shape
				: shape.map(each -> each instanceof RectangleShape first ? new CrossShape(first.right(), first.top()) : each);
	}

	/** Makes a gate in the population shown and edits it. */
	public void make(GateShape shape, String word) {
		GateFrame frame = model.view().frame();
		Optional<String> parent = model.view().population();
		corner = -1;
		if (shape instanceof CrossShape cross) {
			List<Region> regions = frame.quadrants(cross, Optional.empty());
			String name = model.book().quadrants().isEmpty() ? "" : String.valueOf(model.book().quadrants().size() + 1);
			List<Gate> gates = new ArrayList<>();
			for (int i = 0; i < regions.size(); i++) {
				String id = model.book().free(word + name + QUADRANTS.get(i));
				gates.add(new Gate(id, id, parent, regions.get(i)));
			}
			model.book(model.book().with(gates, true));
			model.select(Optional.of(gates.getFirst().id()));
		} else {
			String id = model.book().free(word + (model.book().gates().size() + 1));
			model.book(model.book().with(List.of(new Gate(id, id, parent, frame.region(shape, Optional.empty()))), false));
			model.select(Optional.of(id));
		}
	}

	/** Gives a gate another shape. */
	public void change(String id, GateShape shape) {
		GateFrame frame = model.view().frame();
		GateBook book = model.book();
		if (shape instanceof CrossShape cross) {
			List<String> ids = book.cross(id);
			List<Region> regions = frame.quadrants(cross, book.gate(ids.getFirst()).map(Gate::region).filter(Box.class::isInstance));
			for (int i = 0; i < ids.size(); i++) {
				book = book.with(ids.get(i), regions.get(i));
			}
			model.book(book);
		} else {
			model.book(book.with(id, frame.region(shape, book.gate(id).map(Gate::region))));
		}
	}

	/** Moves the edited gate, or its corner. */
	public void move(double dx, double dy) {
		edited(shape -> {
			Point at = corner >= 0 && corner < shape.handles().size() ? shape.handles().get(corner) : null;
			return at == null ? shape.moved(dx, dy) : shape.pulled(corner, at.x() + dx, at.y() + dy);
		});
	}

	/** Makes the edited gate larger or smaller. */
	public void grow(double dx, double dy) {
		edited(shape -> shape.grown(dx, dy));
	}

	private void edited(java.util.function.UnaryOperator<GateShape> change) {
		model.selected().ifPresent(id -> shape(id).ifPresent(shape -> change(id, change.apply(shape))));
	}

	/** Goes to the next corner of the edited gate; whether there was one. */
	public boolean nextCorner() {
		int corners = model.selected().flatMap(this::shape).map(shape -> shape.handles().size()).orElse(0);
		corner = corner + 1 < corners ? corner + 1 : -1;
		return corner >= 0;
	}

	/** The corner that is edited, or -1 for the gate as a whole. */
	public int corner() {
		return corner;
	}

	/** Edits the gate as a whole. */
	public void whole() {
		corner = -1;
	}

	/** Edits the gate after the edited one among those on the plot. */
	public void nextGate() {
		List<DrawnGate> drawn = drawn();
		whole();
		if (!drawn.isEmpty()) {
			int at = -1;
			for (int i = 0; i < drawn.size(); i++) {
				at = drawn.get(i).selected() ? i : at;
			}
			model.select(Optional.of(drawn.get((at + 1) % drawn.size()).id()));
		}
	}

	/** Removes the edited gate with all that rest on it. */
	public void remove() {
		whole();
		model.selected().ifPresent(id -> model.book(model.book().without(id)));
	}
}
