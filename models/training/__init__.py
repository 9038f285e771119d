"""Training, evaluation and export of the German pipeline (torch is needed here, never at run time)."""
