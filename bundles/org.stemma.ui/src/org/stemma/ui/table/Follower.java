/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.table;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.stemma.api.RecordRef;
import org.stemma.ui.work.CommitWatch;
import org.stemma.ui.work.Workplace;

/** Asks again soon after a record of the table's kind was committed, by whomever. */
final class Follower {

	private static final int PAUSE_MILLISECONDS = 400;

	private final Workplace workplace;
	private final String kind;
	private final Composite area;
	private final Runnable again;

	Follower(Workplace workplace, String kind, Composite area, Runnable again) {
		this.workplace = workplace;
		this.kind = kind;
		this.area = area;
		this.again = again;
	}

	void follow() {
		CommitWatch watch = new CommitWatch(workplace, this::committed);
		area.addListener(SWT.Dispose, event -> watch.close());
	}

	/** Runs on the user interface's thread. */
	private void committed(List<RecordRef> refs) {
		if (refs.stream().anyMatch(this::concerns)) {
			Display.getCurrent().timerExec(PAUSE_MILLISECONDS, again);
		}
	}

	private boolean concerns(RecordRef ref) {
		return ref.kind().equals(kind) || ref.kind().startsWith("culture.") && kind.equals("culture.Act");
	}
}
