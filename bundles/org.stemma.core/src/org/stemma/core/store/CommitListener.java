/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.store;

import java.util.List;

import org.osgi.annotation.versioning.ConsumerType;
import org.stemma.api.RecordRef;

/** Hears of commits after they happened, on a thread of the store; must return soon and must not commit. */
@ConsumerType
@FunctionalInterface
public interface CommitListener {

	/** Something was committed. */
	void committed(Commit commit, List<RecordRef> records);
}
