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

/** The vials of a lot. Enter opens one. */
final class VialsPage implements CulturePage {

	private static final Texts TEXTS = new Texts(VialsPage.class);

	private final RowTable<RecordView> vials;

	VialsPage(Composite parent, Consumer<RecordRef> open) {
		vials = new RowTable<>(parent, "vials", List.of(
				RowColumn.of(TEXTS.get("vial.code"), 120, view -> view.ref().code()),
				RowColumn.of(TEXTS.get("vial.state"), 110, view -> view.text("state")),
				RowColumn.of(TEXTS.get("vial.cells"), 110,
						view -> view.value("viableCells", BigDecimal.class).map(Numbers::cells).orElse("")),
				RowColumn.of(TEXTS.get("vessel.passage"), 50, view -> view.text("passageNumber")),
				RowColumn.of(TEXTS.get("vessel.doublings"), 160, VesselsPage::doublings),
				RowColumn.of(TEXTS.get("vial.frozen"), 190, view -> view.text("frozen")),
				RowColumn.of(TEXTS.get("vial.position"), 160, view -> view.text("position"))));
		vials.onOpen(view -> open.accept(view.ref()));
	}

	@Override
	public void show(CultureView culture) {
		vials.show(culture.vials());
	}

	@Override
	public void focus() {
		vials.focus();
	}

	@Override
	public Control control() {
		return vials.control();
	}
}
