/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.quality.result;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.stemma.api.RecordRef;
import org.stemma.ui.message.Banner;
import org.stemma.ui.text.Texts;
import org.stemma.ui.widget.Look;
import org.stemma.ui.widget.PushButton;
import org.stemma.ui.widget.WidgetId;
import org.stemma.ui.work.Workplace;

/** What can be done with the chosen test, and why not what cannot. */
final class ResultButtons {

	private static final Texts TEXTS = new Texts(ResultButtons.class);

	private final Workplace workplace;
	private final TestsTables tables;
	private final Supplier<Optional<RecordRef>> lot;
	private final EnterResult entering;
	private final CloseInvestigation closing;
	private final Button enter;
	private final Button close;
	private final Button dossier;
	private final Label why;

	ResultButtons(Composite parent, Workplace workplace, TestsTables tables, Banner banner, Supplier<Optional<RecordRef>> lot,
			Runnable done) {
		this.workplace = workplace;
		this.tables = tables;
		this.lot = lot;
		this.entering = new EnterResult(workplace, banner, done);
		this.closing = new CloseInvestigation(workplace, banner, done);
		Composite row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 0).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		enter = Look.css(PushButton.create(row, "results.enter", TEXTS.get("enter"), this::enter), Look.ACTION);
		close = PushButton.create(row, "results.close", TEXTS.get("close"), this::close);
		dossier = PushButton.create(row, "results.dossier", TEXTS.get("dossier"), () -> lot.get().ifPresent(workplace.opener()::openDossier));
		why = Look.css(WidgetId.set(new Label(row, SWT.WRAP), "results.why"), Look.QUIET);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(200, SWT.DEFAULT).applyTo(why);
		tables.onSelect(this::update);
		tables.onOpen(test -> enter());
		update();
	}

	/** Says anew what can be done. */
	void update() {
		ResultRight right = new ResultRight(workplace.session());
		Optional<String> noEntry = right.obstacleToEnter(tables.selected());
		Optional<String> noClosing = right.obstacleToClose(tables.selected());
		enter.setEnabled(noEntry.isEmpty());
		boolean again = tables.selected().filter(test -> !test.line().results().isEmpty()).isPresent();
		enter.setText(TEXTS.get(again ? "retest" : "enter"));
		close.setEnabled(noClosing.isEmpty());
		dossier.setEnabled(lot.get().isPresent());
		why.setText(Stream.of(noEntry, noClosing).flatMap(Optional::stream).distinct().collect(Collectors.joining(" ")));
		why.getParent().layout(true, true);
	}

	private void enter() {
		if (enter.isEnabled() && lot.get().isPresent() && tables.selected().isPresent()) {
			entering.ask(enter.getShell(), lot.get().get(), tables.selected().get());
		}
	}

	private void close() {
		tables.investigation().ifPresent(each -> closing.ask(close.getShell(), each, tables.selected().orElseThrow()));
	}
}
