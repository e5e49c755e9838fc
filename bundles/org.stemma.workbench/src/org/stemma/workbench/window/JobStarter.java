/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.workbench.window;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.stemma.ui.work.Background;

/** Starts work as a job, which people see in the progress view. */
final class JobStarter implements Background.Starter {

	@Override
	public void start(String title, Runnable work) {
		Job job = Job.create(title, monitor -> {
			work.run();
			return Status.OK_STATUS;
		});
		job.setPriority(Job.SHORT);
		job.schedule();
	}
}
