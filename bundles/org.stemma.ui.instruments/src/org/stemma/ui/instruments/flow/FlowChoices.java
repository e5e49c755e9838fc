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
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Composite;
import org.stemma.cytometry.gate.Dimension.Compensating;
import org.stemma.cytometry.gate.Gate;
import org.stemma.ui.instruments.plot.Choice;
import org.stemma.ui.text.Texts;

/** What is looked at: data set, plot, axes, scales, compensation, population. */
final class FlowChoices {

	private static final Texts TEXTS = new Texts(FlowChoices.class);

	private final FlowModel model;
	private final Choice<FlowData> data;
	private final Choice<FlowKind> kind;
	private final Choice<FlowChannel> x;
	private final Choice<ScaleKind> scaleX;
	private final Choice<FlowChannel> y;
	private final Choice<ScaleKind> scaleY;
	private final Choice<String> compensation;
	private final Choice<Optional<String>> population;
	private FlowView shown;
	private GateBook gates;

	FlowChoices(Composite line, Composite below, FlowModel model, List<FlowData> sets) {
		this.model = model;
		data = choice(line, "flow.data", "choice.data", each -> model.view(view -> view.on(each)));
		kind = choice(line, "flow.kind", "choice.kind", each -> model.view(view -> view.of(each)));
		x = choice(line, "flow.x", "choice.x", each -> model.view(view -> view.across(each.axis(view.compensation()))));
		scaleX = choice(line, "flow.x.scale", "choice.scale", each -> model.view(view -> view.across(view.x().on(each))));
		y = choice(line, "flow.y", "choice.y", each -> model.view(view -> view.upwards(each.axis(view.compensation()))));
		scaleY = choice(line, "flow.y.scale", "choice.scale", each -> model.view(view -> view.upwards(view.y().on(each))));
		compensation = choice(line, "flow.compensation", "choice.compensation", each -> model.view(view -> view.compensated(each)));
		population = choice(below, "flow.population", "choice.population", each -> model.view(view -> view.of(each)));
		data.show(sets, FlowData::name);
		data.visible(sets.size() > 1);
		kind.show(List.of(FlowKind.values()), each -> TEXTS.get("kind." + each));
		scaleX.show(List.of(ScaleKind.values()), each -> TEXTS.get("scale." + each));
		scaleY.show(List.of(ScaleKind.values()), each -> TEXTS.get("scale." + each));
		model.onChange(this::show);
		show();
	}

	private static <T> Choice<T> choice(Composite line, String id, String label, Consumer<T> chosen) {
		Choice<T> choice = new Choice<>(line, id, TEXTS.get(label), () -> {
		});
		choice.onChange(() -> choice.value().ifPresent(chosen));
		return choice;
	}

	private void show() {
		FlowView view = model.view();
		if (view.equals(shown) && model.book() == gates) {
			return;
		}
		boolean other = shown == null || shown.data() != view.data();
		boolean gated = gates == null || !ids(gates).equals(ids(model.book())) || !gates.matrices().equals(model.book().matrices());
		shown = view;
		gates = model.book();
		if (other) {
			x.show(view.data().channels(), FlowChannel::words);
			y.show(view.data().channels(), FlowChannel::words);
		}
		if (other || gated) {
			compensation.show(compensations(), each -> TEXTS.find("compensation." + each, each));
			population.show(populations(), each -> each.orElse(TEXTS.get("events.all")));
		}
		choose(view);
	}

	private void choose(FlowView view) {
		kind.choose(view.kind());
		scaleX.choose(view.x().kind());
		scaleY.choose(view.y().kind());
		channel(view, view.x()).ifPresent(x::choose);
		channel(view, view.y()).ifPresent(y::choose);
		compensation.choose(view.compensation());
		population.choose(view.population());
		y.visible(view.kind().plane());
		scaleY.visible(view.kind().plane());
	}

	private static Optional<FlowChannel> channel(FlowView view, FlowAxis axis) {
		return view.data().channels().stream().filter(channel -> channel.name().equals(axis.channel())).findFirst();
	}

	private static List<String> ids(GateBook book) {
		return book.gates().stream().map(Gate::id).toList();
	}

	private List<String> compensations() {
		List<String> all = new ArrayList<>(List.of("uncompensated"));
		if (model.view().data().spillover() || model.book().gates().stream().flatMap(gate -> gate.region().dimensions().stream())
				.anyMatch(axis -> axis.compensation().equals(Compensating.IN_FILE))) {
			all.add(Compensating.IN_FILE.matrix());
		}
		all.addAll(model.book().matrices().keySet());
		return all;
	}

	private List<Optional<String>> populations() {
		List<Optional<String>> all = new ArrayList<>(List.of(Optional.empty()));
		model.book().gates().forEach(gate -> all.add(Optional.of(gate.id())));
		return all;
	}
}
