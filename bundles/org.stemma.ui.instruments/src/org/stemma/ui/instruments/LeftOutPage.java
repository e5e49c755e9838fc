/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.stemma.api.RecordView;
import org.stemma.ui.instruments.page.LeftOutPane;
import org.stemma.ui.record.RecordPage;
import org.stemma.ui.work.Workplace;

/** The page of a run from which what was left out of it is kept later. */
public final class LeftOutPage implements RecordPage {

	/** Made by the framework. */
	public LeftOutPage() {
		// has no state
	}

	@Override
	public Control create(Composite parent, RecordView record, Workplace workplace) {
		return new LeftOutPane(parent, record, workplace, () -> TakeUpRun.show(record.ref())).control();
	}
}
