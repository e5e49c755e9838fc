/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.quality.dossier;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;
import org.stemma.ui.quality.result.ResultWords;
import org.stemma.ui.table.RowColumn;
import org.stemma.ui.table.RowTable;
import org.stemma.ui.text.Texts;
import org.stemma.ui.widget.WidgetId;

/** Results against specification, investigations, signatures, and every record that the decision reads; Enter opens one. */
final class DossierPages {

	private static final Texts TEXTS = new Texts(DossierPages.class);

	private final CTabFolder pages;
	private final RowTable<ResultLine> results;
	private final RowTable<RecordView> investigations;
	private final RowTable<SignatureLine> signatures;
	private final RowTable<RecordView> records;

	DossierPages(Composite parent, Consumer<RecordRef> opener) {
		pages = WidgetId.set(new CTabFolder(parent, SWT.TOP | SWT.FLAT), "dossier.pages");
		results = new RowTable<>(pages, "dossier.results", resultColumns());
		investigations = new RowTable<>(pages, "dossier.investigations", investigationColumns());
		signatures = new RowTable<>(pages, "dossier.signatures", signatureColumns());
		records = new RowTable<>(pages, "dossier.records",
				List.of(RowColumn.of(TEXTS.get("record.kind"), 200, RecordView::title),
						RowColumn.of(TEXTS.get("record.code"), 200, view -> view.ref().code()),
						RowColumn.of(TEXTS.get("record.version"), 80, view -> String.valueOf(view.version()))));
		results.onOpen(line -> line.result().map(RecordView::ref).ifPresent(opener));
		investigations.onOpen(view -> opener.accept(view.ref()));
		signatures.onOpen(line -> opener.accept(line.view().record().ref()));
		records.onOpen(view -> opener.accept(view.ref()));
		page(results.control());
		page(investigations.control());
		page(signatures.control());
		page(records.control());
		pages.setSelection(0);
	}

	private void page(Control control) {
		new CTabItem(pages, SWT.NONE).setControl(control);
	}

	private static List<RowColumn<ResultLine>> resultColumns() {
		return List.of(RowColumn.of(TEXTS.get("results.test"), 210, line -> line.line().test()),
				RowColumn.of(TEXTS.get("results.method"), 80, ResultLine::method),
				RowColumn.of(TEXTS.get("results.specification"), 110, ResultLine::specification),
				RowColumn.of(TEXTS.get("results.limits"), 130, ResultLine::limits),
				RowColumn.of(TEXTS.get("results.result"), 130, ResultLine::value),
				RowColumn.of(TEXTS.get("results.verdict"), 170, ResultLine::verdict),
				RowColumn.of(TEXTS.get("results.measured"), 170, ResultLine::measured),
				RowColumn.of(TEXTS.get("results.instrument"), 110, ResultLine::instrument));
	}

	private static List<RowColumn<RecordView>> investigationColumns() {
		return List.of(RowColumn.of(TEXTS.get("investigation.code"), 110, view -> view.ref().code()),
				RowColumn.of(TEXTS.get("investigation.state"), 90, ResultWords::state),
				RowColumn.of(TEXTS.get("investigation.result"), 110, view -> view.text("result")),
				RowColumn.of(TEXTS.get("investigation.conclusion"), 150, view -> view.text("conclusion")),
				RowColumn.of(TEXTS.get("investigation.cause"), 260, view -> view.text("rootCause")),
				RowColumn.of(TEXTS.get("investigation.impact"), 260, view -> view.text("impact")));
	}

	private static List<RowColumn<SignatureLine>> signatureColumns() {
		return List.of(RowColumn.of(TEXTS.get("signature.name"), 150, line -> line.text("printedName")),
				RowColumn.of(TEXTS.get("signature.meaning"), 90, line -> line.text("meaning")),
				RowColumn.of(TEXTS.get("signature.time"), 215, line -> line.text("signed")),
				RowColumn.of(TEXTS.get("signature.standing"), 190, SignatureLine::standing),
				RowColumn.of(TEXTS.get("signature.valid"), 150, SignatureLine::proof),
				RowColumn.of(TEXTS.get("signature.reason"), 240, line -> line.text("reason")),
				RowColumn.of(TEXTS.get("signature.role"), 110, line -> line.text("role")));
	}

	void show(DossierState state) {
		results.show(ResultLine.of(state.tests()));
		investigations.show(state.investigations());
		signatures.show(state.signatures());
		records.show(state.gate().dossier().records());
		title(0, "results", results.rows().stream().filter(line -> line.result().isPresent()).count());
		title(1, "investigations", investigations.rows().size());
		title(2, "signatures", signatures.rows().size());
		title(3, "records", records.rows().size());
	}

	private void title(int page, String key, long count) {
		pages.getItem(page).setText(TEXTS.get(key) + " (" + count + ")");
	}

	/** Shows the signatures. */
	void signatures() {
		pages.setSelection(2);
	}
}
