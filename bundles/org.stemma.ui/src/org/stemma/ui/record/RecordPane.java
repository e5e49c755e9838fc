/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.record;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.stemma.api.Problem;
import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;
import org.stemma.ui.message.Banner;
import org.stemma.ui.record.PageServices.Titled;
import org.stemma.ui.text.Texts;
import org.stemma.ui.widget.WidgetId;
import org.stemma.ui.work.CommitWatch;
import org.stemma.ui.work.Workplace;

/** A record: header, messages, and pages for its details, its history and what other bundles add. */
public final class RecordPane {

	private static final Texts TEXTS = new Texts(RecordPane.class);

	private final Workplace workplace;
	private final RecordRef ref;
	private final Composite area;
	private final RecordHeader header;
	private final Banner banner;
	private final CTabFolder pages;
	private final DetailsPage details;
	private final HistoryPage history;
	private boolean more;

	/** A pane that loads its record at once; {@code dirtyChanged} is called when there is something to save or no more. */
	public RecordPane(Composite parent, Workplace workplace, RecordRef ref, Runnable dirtyChanged) {
		this.workplace = workplace;
		this.ref = ref;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		header = new RecordHeader(area);
		banner = new Banner(area, "record.banner");
		pages = WidgetId.set(new CTabFolder(area, SWT.TOP | SWT.FLAT), "record.pages");
		GridDataFactory.fillDefaults().grab(true, true).applyTo(pages);
		details = new DetailsPage(pages, workplace, banner, workplace.laboratory().records().kind(ref.kind()), dirtyChanged,
				header::show);
		history = new HistoryPage(pages, workplace, ref);
		page(TEXTS.get("details"), details.control(), 0);
		page(TEXTS.get("history"), history.control(), 1);
		pages.setSelection(0);
		CommitWatch watch = new CommitWatch(workplace, this::committed);
		area.addListener(SWT.Dispose, event -> watch.close());
		load();
	}

	private void page(String title, Control control, int place) {
		CTabItem item = new CTabItem(pages, SWT.NONE, place);
		item.setText(title);
		item.setControl(control);
	}

	private void load() {
		workplace.background().run(TEXTS.get("loading", ref), () -> workplace.laboratory().records().find(ref), this::loaded);
	}

	private void loaded(Optional<RecordView> found) {
		if (area.isDisposed()) {
			return;
		}
		found.ifPresentOrElse(this::show,
				() -> banner.show(List.of(Problem.error("record.missing", TEXTS.get("missing", ref)))));
	}

	private void show(RecordView record) {
		header.show(record);
		if (!details.dirty()) {
			details.show(record);
		}
		if (!more) {
			more = true;
			for (Titled each : new PageServices().of(ref.kind())) {
				page(each.title(), each.page().create(pages, record, workplace), pages.getItemCount() - 1);
			}
		}
	}

	private void committed(List<RecordRef> refs) {
		if (area.isDisposed() || refs.stream().noneMatch(ref::means)) {
			return;
		}
		history.refresh();
		if (details.saving()) {
			return;
		}
		if (details.dirty()) {
			banner.show(List.of(Problem.warning("record.changed", TEXTS.get("changed.elsewhere", ref))));
		} else {
			load();
		}
	}

	/** Whether there is something to save. */
	public boolean dirty() {
		return details.dirty();
	}

	/** Saves; the callback hears whether it was saved. */
	public void save(Consumer<Boolean> then) {
		details.save(then);
	}

	/** Puts the keyboard on the page shown. */
	public void focus() {
		if (pages.getSelection().getControl() == history.control()) {
			history.focus();
		} else {
			details.focus();
		}
	}

	/** The widget, to be laid out. */
	public Control control() {
		return area;
	}
}
