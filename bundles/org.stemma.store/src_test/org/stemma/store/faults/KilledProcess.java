/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.faults;

import java.nio.file.Path;
import java.util.Random;

/** The process is gone, the machine goes on: all that was written is there. */
record KilledProcess() implements FaultRig.Fault {

	@Override
	public void prepare(Path lab) {
		// A process needs nothing to be killed.
	}

	@Override
	public void strike(Path lab, Random random) {
		// The kill was the fault.
	}

	@Override
	public boolean disk() {
		return false;
	}
}
