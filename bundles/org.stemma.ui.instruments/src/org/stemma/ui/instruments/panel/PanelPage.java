/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.panel;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;
import org.stemma.cytometry.panel.PanelSettings;
import org.stemma.ui.message.Banner;
import org.stemma.ui.record.RecordPage;
import org.stemma.ui.table.RowColumn;
import org.stemma.ui.table.RowTable;
import org.stemma.ui.text.Texts;
import org.stemma.ui.widget.Passage;
import org.stemma.ui.widget.WidgetId;
import org.stemma.ui.work.CommitWatch;
import org.stemma.ui.work.Workplace;

/** The page of an instrument that says which panel its tubes are put through, and where the gates stand. */
public final class PanelPage implements RecordPage {

	private static final Texts TEXTS = new Texts(PanelPage.class);

	/** Made by the framework. */
	public PanelPage() {
		// has no state
	}

	@Override
	public Control create(Composite parent, RecordView record, Workplace workplace) {
		return new Pane(parent, record.ref(), workplace).area;
	}

	/** The page of one instrument; follows what is committed. */
	private static final class Pane {

		private final Workplace workplace;
		private final RecordRef instrument;
		private final Composite area;
		private final Banner banner;
		private final Passage words;
		private final RowTable<GateLine> gates;

		Pane(Composite parent, RecordRef instrument, Workplace workplace) {
			this.workplace = workplace;
			this.instrument = instrument;
			area = WidgetId.set(new Composite(parent, SWT.NONE), "panel");
			GridLayoutFactory.swtDefaults().margins(10, 8).spacing(5, 8).applyTo(area);
			banner = new Banner(area, "panel.banner");
			words = new Passage(area, "panel.words", 5);
			gates = new RowTable<>(area, "panel.gates", List.of(RowColumn.of(TEXTS.get("gates.name"), 104, GateLine::name),
					RowColumn.of(TEXTS.get("gates.moved"), 104, line -> TEXTS.get(line.moved() ? "gates.moved.yes" : "gates.moved.no")),
					RowColumn.of(TEXTS.get("gates.words"), 120, GateLine::words)));
			gates.widen(2);
			Passage where = new Passage(area, "panel.where", 4);
			gates.onSelect(line -> where.show(line.name() + ": " + line.words()));
			CommitWatch watch = new CommitWatch(workplace, this::committed);
			area.addListener(SWT.Dispose, event -> watch.close());
			load();
		}

		private void committed(List<RecordRef> refs) {
			if (!area.isDisposed() && refs.stream().anyMatch(instrument::means)) {
				load();
			}
		}

		private void load() {
			workplace.background().<Optional<InstrumentPanel>>run(TEXTS.get("page.reading", instrument.code()),
					() -> workplace.laboratory().records().find(instrument).map(InstrumentPanel::of), found -> found.ifPresent(this::show), this::failed);
		}

		private void show(InstrumentPanel found) {
			if (!area.isDisposed()) {
				words.show(PanelWords.of(found));
				gates.show(found.panel().result().flatMap(panel -> panel).map(PanelSettings::template).map(GateLine::of).orElse(List.of()));
			}
		}

		private void failed(Throwable failure) {
			if (!area.isDisposed()) {
				banner.failed(failure);
			}
		}
	}
}
