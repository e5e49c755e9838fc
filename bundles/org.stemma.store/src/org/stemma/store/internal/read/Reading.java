/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.read;

import java.util.Objects;

import org.stemma.core.store.LabIdentity;
import org.stemma.store.internal.query.Questions;
import org.stemma.store.internal.row.LabModel;

/**
 * All that reading a lab needs beside a session.
 *
 * @param lab       the lab
 * @param model     its model
 * @param loader    loads records
 * @param directory records by identity, number and code
 * @param journal   commits and entries
 * @param lineage   the stemma
 * @param head      where the journal ends
 * @param questions pages of rows
 */
public record Reading(LabIdentity lab, LabModel model, RecordLoader loader, RecordDirectory directory,
		JournalRows journal, Lineage lineage, HeadRow head, Questions questions) {

	/** Checks that nothing is missing. */
	public Reading {
		Objects.requireNonNull(lab, "lab");
		Objects.requireNonNull(model, "model");
	}

	/** Reading of a lab with a model. */
	public static Reading of(LabIdentity lab, LabModel model) {
		return new Reading(lab, model, new RecordLoader(model.images()), new RecordDirectory(), new JournalRows(),
				new Lineage(), new HeadRow(), new Questions(model));
	}
}
