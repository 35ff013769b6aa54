"""Name every act of the window and what is shown of it: one module for each menu."""
