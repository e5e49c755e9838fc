/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.culture.editor;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;
import org.stemma.core.culture.CultureView;
import org.stemma.ui.culture.words.Numbers;
import org.stemma.ui.table.RowColumn;
import org.stemma.ui.table.RowTable;
import org.stemma.ui.text.Texts;

/** The vessels of a lot, those in culture first. Enter opens one; acts of the lot's editor are offered for the chosen one. */
final class VesselsPage implements CulturePage {

	private static final Texts TEXTS = new Texts(VesselsPage.class);

	private final RowTable<RecordView> vessels;

	VesselsPage(Composite parent, Consumer<RecordRef> open) {
		vessels = new RowTable<>(parent, "vessels", List.of(
				RowColumn.of(TEXTS.get("vessel.code"), 120, view -> view.ref().code()),
				RowColumn.of(TEXTS.get("vessel.format"), 160, view -> view.text("format")),
				RowColumn.of(TEXTS.get("vessel.state"), 110, view -> view.text("state")),
				RowColumn.of(TEXTS.get("vessel.passage"), 50, view -> view.text("passageNumber")),
				RowColumn.of(TEXTS.get("vessel.doublings"), 160, VesselsPage::doublings),
				RowColumn.of(TEXTS.get("vessel.last"), 190, view -> view.text("lastAct"))));
		vessels.onOpen(view -> open.accept(view.ref()));
	}

	static String doublings(RecordView view) {
		return view.value("cumulativeDoublings", BigDecimal.class).map(Numbers::decimal).orElse("");
	}

	/** The chosen vessel. */
	Optional<RecordRef> chosen() {
		return vessels.selected().map(RecordView::ref);
	}

	@Override
	public void show(CultureView culture) {
		vessels.show(culture.vessels());
	}

	@Override
	public void focus() {
		vessels.focus();
	}

	@Override
	public Control control() {
		return vessels.control();
	}
}
