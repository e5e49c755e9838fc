/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.quality.result;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.stemma.api.Problem;
import org.stemma.api.RecordRef;
import org.stemma.ui.message.Banner;
import org.stemma.ui.message.EmptyState;
import org.stemma.ui.text.Texts;
import org.stemma.ui.widget.Look;
import org.stemma.ui.widget.WidgetId;
import org.stemma.ui.work.CommitWatch;
import org.stemma.ui.work.Workplace;

/** The tests of a lot: what was found, entering results, closing investigations. */
public final class ResultsPane {

	private static final Texts TEXTS = new Texts(ResultsPane.class);

	private final Workplace workplace;
	private final Composite area;
	private final Banner banner;
	private final LotChoice choice;
	private final Label facts;
	private final Composite stack;
	private final StackLayout layers = new StackLayout();
	private final Control empty;
	private final Composite page;
	private final TestsTables tables;
	private final ResultButtons buttons;
	private Optional<RecordRef> lot = Optional.empty();

	/** A pane without a lot. */
	public ResultsPane(Composite parent, Workplace workplace) {
		this.workplace = workplace;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(8, 6).spacing(5, 6).applyTo(area);
		banner = new Banner(area, "results.banner");
		Composite top = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(top);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
		choice = new LotChoice(top, workplace, this::chosen);
		facts = Look.css(WidgetId.set(new Label(top, SWT.NONE), "results.facts"), Look.QUIET);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(facts);
		stack = new Composite(area, SWT.NONE);
		stack.setLayout(layers);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
		empty = new EmptyState(stack, TEXTS.get("empty"), TEXTS.get("empty.scan"), "", () -> { }).control();
		page = new Composite(stack, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(5, 6).applyTo(page);
		tables = new TestsTables(page, workplace.opener()::open);
		buttons = new ResultButtons(page, workplace, tables, banner, () -> lot, this::load);
		layers.topControl = empty;
		CommitWatch watch = new CommitWatch(workplace, this::committed);
		area.addListener(SWT.Dispose, event -> watch.close());
	}

	private void chosen(RecordRef ref) {
		if (lot.filter(ref::means).isEmpty()) {
			banner.clear();
			lot = Optional.of(ref);
			load();
		}
	}

	/** Shows the tests of a lot. */
	public void show(RecordRef ref) {
		choice.show(ref);
		chosen(ref);
	}

	private void load() {
		lot.ifPresent(ref -> workplace.background().run(TEXTS.get("loading", ref.code()),
				() -> LotTests.of(workplace.laboratory(), ref), found -> loaded(ref, found), this::failed));
	}

	private void failed(Throwable failure) {
		if (!area.isDisposed()) {
			banner.failed(failure);
		}
	}

	private void loaded(RecordRef ref, Optional<LotTests> found) {
		if (area.isDisposed() || lot.filter(ref::means).isEmpty() || found.isEmpty()) {
			return;
		}
		LotTests tests = found.get();
		facts.setText(words(tests).replace("&", "&&"));
		boolean first = layers.topControl != page;
		layers.topControl = page;
		tables.show(tests.rows());
		buttons.update();
		if (tests.specification().isEmpty()) {
			banner.show(List.of(Problem.warning("lot.specification", TEXTS.get("no.specification", ref.code()))));
		}
		area.layout(true, true);
		if (first) {
			tables.focus();
		}
	}

	private static String words(LotTests tests) {
		return TEXTS.get("facts", tests.lot().text("product"), tests.lot().text("disposition"), tests.specification()
				.map(each -> each.ref().code()).orElse(TEXTS.get("facts.no.specification")));
	}

	private void committed(List<RecordRef> refs) {
		boolean touched = refs.stream().anyMatch(ref -> ref.kind().startsWith("quality.") || lot.filter(ref::means).isPresent());
		if (!area.isDisposed() && touched) {
			load();
		}
	}

	/** Another person goes on: other things may be done. */
	public void personChanged() {
		if (!area.isDisposed()) {
			buttons.update();
		}
	}

	/** Puts the keyboard on the tests, else on the lot. */
	public void focus() {
		if (layers.topControl == page) {
			tables.focus();
		} else {
			choice.focus();
		}
	}
}
