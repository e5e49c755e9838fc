/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.culture.desk;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.stemma.api.RecordRef;
import org.stemma.ui.culture.act.BenchAct;
import org.stemma.ui.scan.ScanHandler;
import org.stemma.ui.scan.ScanPlace;
import org.stemma.ui.work.CommitWatch;
import org.stemma.ui.work.Workplace;

/** What a place with a desk hears while it lives: digits, scans while it is the active one, commits. */
public final class DeskLife {

	private final Composite area;
	private final Workplace workplace;

	/** The life of a composite. */
	public DeskLife(Composite area, Workplace workplace) {
		this.area = area;
		this.workplace = workplace;
	}

	/** Hears digits as acts, while the desk has none open. */
	public DeskLife digits(ActDesk desk, Consumer<BenchAct> act) {
		DigitKeys.listen(area, digit -> BenchAct.of(digit).filter(each -> desk.form().isEmpty()).map(each -> {
			act.accept(each);
			return true;
		}).orElse(false));
		return this;
	}

	/** Answers scans from the moment the keyboard was here last. */
	public DeskLife scans(ScanHandler scans) {
		ScanPlace.of(area, workplace.scans(), scans);
		return this;
	}

	/** Hears of commits. */
	public DeskLife commits(Consumer<List<RecordRef>> committed) {
		CommitWatch watch = new CommitWatch(workplace, refs -> {
			if (!area.isDisposed()) {
				committed.accept(refs);
			}
		});
		area.addListener(SWT.Dispose, event -> watch.close());
		return this;
	}
}
