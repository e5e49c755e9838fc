/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.page;

import java.util.List;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.stemma.api.Outcome;
import org.stemma.api.RecordRef;
import org.stemma.core.instrument.Imports.Difference;
import org.stemma.core.instrument.Imports.Reread;
import org.stemma.ui.message.Banner;
import org.stemma.ui.table.RowColumn;
import org.stemma.ui.table.RowTable;
import org.stemma.ui.text.Texts;
import org.stemma.ui.widget.Passage;
import org.stemma.ui.widget.PushButton;
import org.stemma.ui.widget.WidgetId;
import org.stemma.ui.work.Workplace;

/** Reads the kept file of a run with the reader of today and shows what differs; changes nothing. */
final class RereadPane {

	private static final Texts TEXTS = new Texts(RereadPane.class);

	private final Workplace workplace;
	private final RecordRef run;
	private final Composite area;
	private final Banner banner;
	private final Passage words;
	private final RowTable<Difference> differences;

	RereadPane(Composite parent, RecordRef run, Workplace workplace) {
		this.workplace = workplace;
		this.run = run;
		area = WidgetId.set(new Composite(parent, SWT.NONE), "reread");
		GridLayoutFactory.swtDefaults().margins(10, 8).spacing(5, 8).applyTo(area);
		banner = new Banner(area, "reread.banner");
		words = new Passage(area, "reread.words", 2);
		words.show(TEXTS.get("reread.help"));
		PushButton.create(area, "reread.read", TEXTS.get("reread.read"), this::read);
		differences = RowTable.ofMany(area, "reread.differences",
				List.of(RowColumn.of(TEXTS.get("reread.where"), 120, Difference::where),
						RowColumn.of(TEXTS.get("reread.field"), 190, Difference::field),
						RowColumn.of(TEXTS.get("reread.kept"), 130, Difference::kept),
						RowColumn.of(TEXTS.get("reread.now"), 130, Difference::now)));
	}

	private void read() {
		banner.clear();
		workplace.background().run(TEXTS.get("reread.reading", run.code()),
				() -> workplace.laboratory().imports().reread(workplace.session(), run), this::show, this::failed);
	}

	private void show(Outcome<Reread> outcome) {
		if (area.isDisposed()) {
			return;
		}
		outcome.result().ifPresentOrElse(reread -> {
			differences.show(reread.differences());
			words.show(sentence(reread));
			differences.focus();
		}, () -> banner.show(outcome.problems()));
	}

	/** What came of it in words. */
	static String sentence(Reread reread) {
		String versions = TEXTS.get("reread.versions", reread.keptVersion(), reread.readerVersion());
		int count = reread.differences().size();
		return versions + " " + (count == 0 ? TEXTS.get("reread.same")
				: count == 1 ? TEXTS.get("reread.one") : TEXTS.get("reread.many", count));
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
