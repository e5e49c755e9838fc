/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.mapping;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.stemma.api.RecordView;
import org.stemma.ui.record.RecordPage;
import org.stemma.ui.work.Workplace;

/** The page of an instrument on which the columns of its files are mapped. */
public final class MappingPage implements RecordPage {

	/** Made by the framework. */
	public MappingPage() {
		// has no state
	}

	@Override
	public Control create(Composite parent, RecordView record, Workplace workplace) {
		return new MappingPane(parent, record.ref(), workplace).control();
	}
}
