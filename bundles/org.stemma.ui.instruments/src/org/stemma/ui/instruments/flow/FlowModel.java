/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.flow;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.cytometry.gate.GateSet;
import org.stemma.cytometry.gate.Gating;
import org.stemma.ui.text.Texts;
import org.stemma.ui.work.Background;
import org.stemma.ui.work.Latest;

/**
 * What is looked at of some events, with the gates drawn on them. Counts and pictures are made in the background; the last
 * ones stay until new ones are there. For the thread of the windows.
 */
public final class FlowModel {

	private static final Texts TEXTS = new Texts(FlowModel.class);

	private final Consumer<List<Problem>> trouble;
	private final Latest<Outcome<GateCounts>> counting;
	private final Latest<Outcome<FlowPicture>> drawing;
	private final List<Runnable> listeners = new ArrayList<>();
	private final Set<String> overlays = new LinkedHashSet<>();
	private final List<FlowData> files = new ArrayList<>();
	private FlowView view;
	private GateBook book = GateBook.EMPTY;
	private GateCounts counts;
	private Optional<String> selected = Optional.empty();
	private Optional<FlowPicture> picture = Optional.empty();
	private int width = 600;
	private int height = 450;

	/** Looks at events; problems and failures are told to others. */
	public FlowModel(FlowData data, Background background, Consumer<List<Problem>> trouble, Consumer<Throwable> failed) {
		this.trouble = trouble;
		this.view = FlowView.of(data);
		this.counts = new GateCounts(book, Map.of(), data.size());
		this.counting = new Latest<>(background, TEXTS.get("counting"), false, this::counted, failed);
		this.drawing = new Latest<>(background, TEXTS.get("drawing"), true, this::drawn, failed);
	}

	/** What is looked at. */
	public FlowView view() {
		return view;
	}

	/** Looks at something else. */
	public void view(UnaryOperator<FlowView> change) {
		FlowView next = change.apply(view);
		boolean other = next.data() != view.data();
		view = next;
		changed();
		if (other) {
			count();
		}
		draw();
	}

	/** The gates. */
	public GateBook book() {
		return book;
	}

	/** Other gates. */
	public void book(GateBook next) {
		book = next;
		selected = selected.filter(id -> next.gate(id).isPresent());
		overlays.removeIf(id -> next.gate(id).isEmpty());
		if (view.population().filter(id -> next.gate(id).isEmpty()).isPresent()) {
			view = view.of(Optional.empty());
			draw();
		}
		changed();
		count();
	}

	private void count() {
		Outcome<GateSet> set = book.set();
		GateBook counted = book;
		FlowData data = view.data();
		trouble.accept(set.problems());
		set.result().ifPresent(gates -> counting.ask(stop -> Gating.evaluate(data.events(), gates)
				.map(masks -> new GateCounts(counted, masks, data.size()))));
	}

	private void counted(Outcome<GateCounts> outcome) {
		trouble.accept(outcome.problems());
		outcome.result().ifPresent(found -> {
			counts = found;
			changed();
			if (view.population().isPresent() || !overlays.isEmpty()) {
				draw();
			}
		});
	}

	/** The last counts, which may be of gates as they were a moment ago. */
	public GateCounts counts() {
		return counts;
	}

	private void draw() {
		Outcome<GateSet> set = book.set();
		boolean known = view.population().stream().allMatch(counts.masks()::containsKey);
		if (known && set.succeeded()) {
			FlowRequest request = view.request(overlays.stream().toList(), files, width, height);
			Map<String, org.stemma.cytometry.gate.EventMask> masks = counts.masks();
			drawing.ask(stop -> request.draw(set.get(), masks, stop));
		}
	}

	private void drawn(Outcome<FlowPicture> outcome) {
		trouble.accept(outcome.problems());
		outcome.result().ifPresent(found -> {
			picture = Optional.of(found);
			changed();
		});
	}

	/** The last picture; empty until there is one. */
	public Optional<FlowPicture> picture() {
		return picture;
	}

	/** Draws at another size. */
	public void room(int across, int up) {
		if (across > 0 && up > 0 && (across != width || up != height)) {
			width = across;
			height = up;
			draw();
		}
	}

	/** The gate that is edited. */
	public Optional<String> selected() {
		return selected;
	}

	/** Edits another gate, or none. */
	public void select(Optional<String> id) {
		if (!selected.equals(id)) {
			selected = id;
			changed();
		}
	}

	/** Whether a population is laid over the one shown, along one axis. */
	public boolean overlaid(String id) {
		return overlays.contains(id);
	}

	/** Lays a population over the one shown, or no longer. */
	public void overlay(String id, boolean shown) {
		if (shown ? overlays.add(id) : overlays.remove(id)) {
			draw();
		}
	}

	/** Lays the events of other files over those shown, along one axis. */
	public void overlay(List<FlowData> others) {
		files.addAll(others);
		draw();
	}

	/** Calls back when anything changed. */
	public void onChange(Runnable listener) {
		listeners.add(listener);
	}

	private void changed() {
		listeners.forEach(Runnable::run);
	}

	/** Begins to count and to draw. */
	public void begin() {
		count();
		draw();
	}
}
