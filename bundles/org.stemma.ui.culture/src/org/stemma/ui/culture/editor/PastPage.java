/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.culture.editor;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.stemma.api.RecordRef;
import org.stemma.core.culture.CultureView;
import org.stemma.ui.record.HistoryPage;
import org.stemma.ui.work.Workplace;

/** What happened to the record of a vessel or lot. */
final class PastPage implements CulturePage {

	private final HistoryPage history;

	PastPage(Composite parent, Workplace workplace, RecordRef shown) {
		history = new HistoryPage(parent, workplace, shown);
	}

	@Override
	public void show(CultureView culture) {
		history.refresh();
	}

	@Override
	public void focus() {
		history.focus();
	}

	@Override
	public Control control() {
		return history.control();
	}
}
