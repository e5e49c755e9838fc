/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.culture;

import java.util.List;
import java.util.Objects;

import org.stemma.api.RecordRef;

/**
 * What an act left behind.
 *
 * @param act      the act's record
 * @param made     new vessels or vials
 * @param changed  vessels or vials that changed
 * @param sentence what was done, in one sentence, for the scan bar and the timeline
 */
public record ActReceipt(RecordRef act, List<RecordRef> made, List<RecordRef> changed, String sentence) {

	/** Copies the lists. */
	public ActReceipt {
		Objects.requireNonNull(act, "act");
		made = List.copyOf(made);
		changed = List.copyOf(changed);
		Objects.requireNonNull(sentence, "sentence");
	}
}
