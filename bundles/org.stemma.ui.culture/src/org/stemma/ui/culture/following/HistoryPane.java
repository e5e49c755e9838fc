/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.culture.following;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.stemma.api.RecordRef;
import org.stemma.ui.record.HistoryPage;
import org.stemma.ui.text.Texts;
import org.stemma.ui.work.CommitWatch;
import org.stemma.ui.work.Workplace;

/** What happened to a record, following what is committed. */
public final class HistoryPane {

	private static final Texts TEXTS = new Texts(HistoryPane.class);

	private final Workplace workplace;
	private final Followed followed;
	private Optional<HistoryPage> page = Optional.empty();

	/** Shows nothing yet. */
	public HistoryPane(Composite parent, Workplace workplace) {
		this.workplace = workplace;
		followed = new Followed(parent, "history", TEXTS.get("history.none"));
		CommitWatch watch = new CommitWatch(workplace, refs -> {
			if (followed.shown().filter(shown -> refs.stream().anyMatch(shown::means)).isPresent()) {
				page.ifPresent(HistoryPage::refresh);
			}
		});
		followed.control().addListener(SWT.Dispose, event -> watch.close());
	}

	/** Shows a record's history. */
	public void show(RecordRef ref) {
		if (followed.turnTo(ref)) {
			followed.fill(TEXTS.get("history", workplace.laboratory().records().kind(ref.kind()).title(), ref.code()), area -> {
				HistoryPage made = new HistoryPage(area, workplace, ref);
				page = Optional.of(made);
				return made.control();
			});
		}
	}

	/** Puts the keyboard there. */
	public void focus() {
		page.ifPresentOrElse(HistoryPage::focus, () -> followed.control().setFocus());
	}
}
