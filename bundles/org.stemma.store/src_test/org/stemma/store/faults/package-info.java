/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What survives when the program is killed or the power fails: processes that commit, a rig that ends them at bad moments
 * and asks the lab what became of each operation, and a disk that forgets what was not synced.
 */
package org.stemma.store.faults;
