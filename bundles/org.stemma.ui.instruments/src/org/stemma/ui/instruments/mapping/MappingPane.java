/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.mapping;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;
import org.stemma.formats.mapping.TableMapping;
import org.stemma.ui.message.Banner;
import org.stemma.ui.table.RowColumn;
import org.stemma.ui.table.RowTable;
import org.stemma.ui.text.Texts;
import org.stemma.ui.widget.Passage;
import org.stemma.ui.widget.PushButton;
import org.stemma.ui.widget.WidgetId;
import org.stemma.ui.work.CommitWatch;
import org.stemma.ui.work.Workplace;

/** Shows what the columns of an instrument's files mean; follows what is committed. */
final class MappingPane {

	private static final Texts TEXTS = new Texts(MappingPane.class);

	private final Workplace workplace;
	private final RecordRef instrument;
	private final Composite area;
	private final Banner banner;
	private final Passage words;
	private final RowTable<ColumnLine> columns;

	MappingPane(Composite parent, RecordRef instrument, Workplace workplace) {
		this.workplace = workplace;
		this.instrument = instrument;
		area = WidgetId.set(new Composite(parent, SWT.NONE), "columns");
		GridLayoutFactory.swtDefaults().margins(10, 8).spacing(5, 8).applyTo(area);
		banner = new Banner(area, "columns.banner");
		words = new Passage(area, "columns.words", 4);
		PushButton.create(area, "columns.map", TEXTS.get("page.map"), () -> find(this::map));
		columns = new RowTable<>(area, "columns.mapped", List.of(RowColumn.of(TEXTS.get("columns.name"), 115, ColumnLine::name),
				RowColumn.of(TEXTS.get("columns.use"), 130, ColumnLine::words),
				RowColumn.of(TEXTS.get("columns.target"), 220, ColumnLine::target)));
		columns.widen(2);
		CommitWatch watch = new CommitWatch(workplace, this::committed);
		area.addListener(SWT.Dispose, event -> watch.close());
		find(this::show);
	}

	private void committed(List<RecordRef> refs) {
		if (!area.isDisposed() && refs.stream().anyMatch(instrument::means)) {
			find(this::show);
		}
	}

	private void find(java.util.function.Consumer<InstrumentSettings> then) {
		workplace.background().<Optional<RecordView>>run(TEXTS.get("page.reading", instrument.code()),
				() -> workplace.laboratory().records().find(instrument),
				found -> found.filter(record -> !area.isDisposed()).map(InstrumentSettings::of).ifPresent(then), this::failed);
	}

	private void map(InstrumentSettings settings) {
		new MappingDialog(area.getShell(), workplace, settings).open();
	}

	private void show(InstrumentSettings settings) {
		MappingDraft draft = MappingDraft.of(settings.settings());
		columns.show(draft.columns());
		words.show(sentence(settings, draft));
	}

	/** How the files are read, in words. */
	static String sentence(InstrumentSettings settings, MappingDraft draft) {
		if (!settings.format().equals(TableMapping.FORMAT)) {
			return settings.format().isEmpty() ? TEXTS.get("page.unset") : TEXTS.get("page.other", settings.format());
		}
		return draft.columns().isEmpty() ? TEXTS.get("page.unmapped") : TEXTS.get("page.mapped", draft.columns().size());
	}

	private void failed(Throwable failure) {
		if (!area.isDisposed()) {
			banner.failed(failure);
		}
	}

	Control control() {
		return area;
	}
}
