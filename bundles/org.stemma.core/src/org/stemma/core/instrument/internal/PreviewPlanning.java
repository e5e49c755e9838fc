/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.instrument.internal;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.stemma.api.RecordRef;
import org.stemma.core.instrument.ImportPreview;
import org.stemma.core.instrument.ImportPreview.TakenUp;
import org.stemma.core.store.LabReader;
import org.stemma.model.instrument.InstrumentRun;

/** Plans the rows of a preview anew, as they would be kept now. Reads the laboratory, keeps nothing. */
final class PreviewPlanning {

	private final LabReader lab;
	private final RowPlanning rows;

	PreviewPlanning(LabReader lab, RowPlanning rows) {
		this.lab = lab;
		this.rows = rows;
	}

	/**
	 * A plan for each row, in the file's order.
	 *
	 * @param chosen what a person matched rows to, by index
	 */
	List<RowPlan> plan(ImportPreview preview, Map<Integer, RecordRef> chosen, Instant now) {
		List<RowPlan> planned = rows.plan(preview.content(), chosen, preview.problems(), now);
		return preview.takenUp().map(taken -> kept(taken).over(planned)).orElse(planned);
	}

	private KeptRows kept(TakenUp taken) {
		return new KeptRows(lab, lab.load(InstrumentRun.class, taken.run().id()).orElseThrow().record(), taken.run());
	}
}
