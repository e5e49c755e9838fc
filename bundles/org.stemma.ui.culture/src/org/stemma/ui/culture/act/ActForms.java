/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.culture.act;

import java.util.function.Function;

import org.stemma.core.record.KindModel;

/** The form of every act. */
public final class ActForms {

	private final GrowthForms growth;
	private final TransferForms transfers;
	private final EndForms ends;

	/** Forms after the model of a lab; the function is {@code records::kind}. */
	public ActForms(Function<String, KindModel> kinds) {
		growth = new GrowthForms(kinds);
		transfers = new TransferForms(kinds);
		ends = new EndForms(kinds);
	}

	/** The form of an act to be done to something. */
	public ActForm of(BenchAct act, Subject subject) {
		return switch (act) {
		case FEED -> growth.feed(subject);
		case OBSERVE -> growth.observe(subject);
		case COUNT -> growth.count(subject);
		case PASSAGE -> transfers.passage(subject);
		case FREEZE -> ends.freeze(subject);
		case HARVEST -> ends.harvest(subject);
		case SPLIT -> transfers.split(subject);
		case THAW -> transfers.thaw(subject);
		case DISCARD -> ends.discard(subject);
		};
	}
}
